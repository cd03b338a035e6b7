package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.language.Words;
import id.telaah.privacy.PrivacyGate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what stands above the fields: format and version, code, group, form.
final class Header {
  static final String FORMAT = "telaah-kasus";
  static final int VERSION = 1;
  static final String GUIDANCE = "_petunjuk";

  private static final Set<String> KEYS =
      Set.of("format", "version", "case_code", "group", "form", "fields", GUIDANCE);

  private final Forms forms;
  private final TargetGroups groups;
  private final Problems problems;

  Header(Forms forms, TargetGroups groups, Problems problems) {
    this.forms = forms;
    this.groups = groups;
    this.problems = problems;
  }

  /// Whether this is a case file of a version that we read; a problem is noted where not.
  boolean isOurs(Node.Obj file) {
    if (!file.text("format").filter(FORMAT::equals).isPresent()) {
      problems.add(ProblemCode.FORMAT, key(file, "format"), Sentences.of("head.format", FORMAT));
      return false;
    }
    BigDecimal version =
        file.get("version").orElse(null) instanceof Node.Num number
            ? number.number()
            : BigDecimal.ZERO;
    if (version.compareTo(BigDecimal.valueOf(VERSION)) > 0) {
      problems.add(
          ProblemCode.NEWER_VERSION, key(file, "version"), Sentences.of("head.newer", VERSION));
      return false;
    }
    if (version.compareTo(BigDecimal.valueOf(VERSION)) < 0) {
      problems.add(
          ProblemCode.UNKNOWN_VERSION, key(file, "version"), Sentences.of("head.version", VERSION));
      return false;
    }
    return true;
  }

  void refuseUnknownKeys(Node.Obj file) {
    for (Node.Member member : file.members()) {
      if (!KEYS.contains(member.key()) && PrivacyGate.forbiddenField(member.key()).isEmpty()) {
        Words called = Place.called(member.spot(), member.key());
        problems.add(
            ProblemCode.UNKNOWN_KEY,
            Place.FILE.key(member.spot(), member.key()),
            Nearest.of(member.key(), KEYS.stream().sorted())
                .map(near -> Sentences.of("head.key.near", called, near))
                .orElseGet(() -> Sentences.of("head.key", called)));
      }
    }
  }

  Optional<CaseCode> code(Node.Obj file) {
    Optional<String> code = file.text("case_code");
    if (code.isEmpty()) {
      problems.add(ProblemCode.CODE_MISSING, key(file, "case_code"), Sentences.of("head.code"));
    } else if (!CaseCode.isCode(code.get())) {
      problems.add(
          ProblemCode.CODE_MALFORMED, key(file, "case_code"), Sentences.of("head.code.wrong"));
    }
    return code.filter(CaseCode::isCode).map(CaseCode::new);
  }

  Optional<TargetGroup> group(Node.Obj file) {
    Optional<String> key = file.text("group");
    Optional<TargetGroup> group = key.flatMap(groups::byKey);
    String known = groups.list().stream().map(TargetGroup::key).collect(Collectors.joining(", "));
    if (key.isEmpty()) {
      problems.add(
          ProblemCode.GROUP_MISSING, key(file, "group"), Sentences.of("head.group", known));
    } else if (group.isEmpty()) {
      problems.add(
          ProblemCode.GROUP_UNKNOWN, key(file, "group"), Sentences.of("head.group.unknown", known));
    }
    return group;
  }

  void refuseOtherGroup(Node.Obj file, CaseCode code, TargetGroup group) {
    if (!code.groupCode().equals(group.code())) {
      problems.add(
          ProblemCode.GROUP_DIFFERS,
          key(file, "case_code"),
          Sentences.of("head.group.differs", code.groupCode(), group.key(), group.code()));
    }
  }

  /// The case definition that the file is pinned to; the newest where it names none.
  Optional<Definition> definition(Node.Obj file, TargetGroup group) {
    Definition newest = forms.newest(group.caseForm());
    Optional<String> wanted = file.text("form");
    if (wanted.isEmpty()) {
      return Optional.of(newest);
    }
    if (!wanted.get().startsWith(group.caseForm() + "|")) {
      problems.add(
          ProblemCode.FORM_DIFFERS,
          key(file, "form"),
          Sentences.of("head.form.differs", group.key(), newest.ref()));
      return Optional.empty();
    }
    try {
      return Optional.of(forms.exactly(FormRef.parse(wanted.get())));
    } catch (FormException | IllegalArgumentException e) {
      problems.add(
          ProblemCode.FORM_UNKNOWN, key(file, "form"), Sentences.of("head.form", newest.ref()));
      return Optional.empty();
    }
  }

  Optional<Node.Obj> fields(Node.Obj file) {
    if (file.get("fields").orElse(null) instanceof Node.Obj fields) {
      return Optional.of(fields);
    }
    problems.add(ProblemCode.FIELDS_MISSING, key(file, "fields"), Sentences.of("head.fields"));
    return Optional.empty();
  }

  private static Place key(Node.Obj file, String key) {
    return Place.FILE.key(file.get(key).map(Node::spot).orElse(file.end()), key);
  }
}
