package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.privacy.Finding;
import id.telaah.privacy.LeakKind;
import id.telaah.privacy.Rulings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One walk through the cases of a file, each checked and taken through the privacy gate, whatever
/// kind of file it is. Of the cases passed, only code and place are kept.
///
/// The file is to be received only where the whole walk found no problem: all or nothing. Used by
/// one thread at a time; changes nothing anywhere.
public final class CaseWalk implements AutoCloseable {
  private final CaseReader.Knowledge knowledge;
  private final Gate gate;
  private final Problems problems;
  private final @Nullable CaseSource source;
  private final Map<CaseCode, Spot> seen = new HashMap<>();
  private final Map<LeakKind, Integer> removed = new EnumMap<>(LeakKind.class);
  private int cases;

  /// @param source nothing where the file could not be opened, for a problem that was noted
  CaseWalk(
      CaseReader.Knowledge knowledge, Gate gate, @Nullable CaseSource source, Problems problems) {
    this.knowledge = knowledge;
    this.gate = gate;
    this.source = source;
    this.problems = problems;
  }

  /// How the walk meets identifiers.
  ///
  /// @param stripping whether fields named for one are taken out unasked
  /// @param rulings what persons decided on single ones
  record Gate(boolean stripping, Rulings rulings) {}

  /// The next case of the file; empty at its end. A file that ends without any case has a problem.
  public Optional<Step> next() {
    int before = problems.count();
    Optional<Node.Obj> object = source == null ? Optional.empty() : source.next();
    if (object.isPresent()) {
      cases++;
      return Optional.of(step(object.get(), before));
    }
    if (cases == 0 && problems.isEmpty()) {
      problems.add(ProblemCode.NO_CASES, Place.FILE, Sentences.of("file.no-cases"));
    }
    return Optional.empty();
  }

  /// One case of the walk.
  ///
  /// @param code where one stands there that can be read
  /// @param group key of the target group, where one is named that we know
  /// @param read the case; empty where it has a problem
  public record Step(
      Spot spot, Optional<CaseCode> code, Optional<String> group, Optional<ReadCase> read) {}

  /// Every problem found so far, in the file's order.
  public List<Problem> problems() {
    return problems.inFileOrder();
  }

  /// The identifiers among the problems so far, which a person may rule on.
  public List<Finding> findings() {
    return problems.findings();
  }

  /// Whether nothing stood against the file so far.
  public boolean isClean() {
    return problems.isEmpty();
  }

  /// What should be known of the file as a whole, as far as it was read.
  public List<Notice> remarks() {
    return problems.notices();
  }

  /// How many identity fields were taken out so far, by kind; none unless asked for.
  public Map<LeakKind, Integer> removed() {
    return Map.copyOf(removed);
  }

  @Override
  public void close() {
    if (source != null) {
      source.close();
    }
  }

  private Step step(Node.Obj whole, int before) {
    Set<String> known = definition(whole).map(CaseWalk::known).orElseGet(this::knownAnywhere);
    Stripping removing = new Stripping(known);
    Node.Obj stripped = gate.stripping() ? removing.of(whole) : whole;
    removing.removed().forEach((kind, count) -> removed.merge(kind, count, Integer::sum));
    IdentityWalk walk = new IdentityWalk(known, code(stripped), gate.rulings(), problems);
    Node.Obj object = walk.cleared(stripped, Place.FILE);
    Found found = found(object);
    walk.tell();
    Spot spot = object.get("case_code").map(Node::spot).orElse(object.spot());
    found.code.ifPresent(code -> refuseTwice(code, spot));
    Optional<ReadCase> read =
        problems.count() > before ? Optional.empty() : Optional.of(read(found, spot));
    return new Step(spot, found.code, found.group.map(TargetGroup::key), read);
  }

  private static ReadCase read(Found found, Spot spot) {
    Definition definition = found.definition.orElseThrow();
    CaseFile content =
        new CaseFile(
            found.code.orElseThrow(),
            found.group.orElseThrow().key(),
            definition.ref(),
            found.answers,
            Content.sha256(definition, found.answers));
    List<Notice> notices = new ArrayList<>(Coherence.notices(content));
    notices.addAll(found.notices);
    return new ReadCase(content, spot, notices);
  }

  private void refuseTwice(CaseCode code, Spot spot) {
    Spot first = seen.putIfAbsent(code, spot);
    if (first != null) {
      problems.add(
          ProblemCode.CODE_AGAIN,
          Place.FILE.key(spot, "case_code"),
          Sentences.of("file.code-again", code, first.line()));
    }
  }

  private static String code(Node.Obj object) {
    return object.text("case_code").filter(CaseCode::isCode).orElse("");
  }

  /// The definition that a case names, whatever else is wrong with it.
  private Optional<Definition> definition(Node.Obj object) {
    Header header = new Header(knowledge.forms(), knowledge.groups(), new Problems(""));
    return header.group(object).flatMap(group -> header.definition(object, group));
  }

  /// What a case was found to hold, as far as it could be read.
  private record Found(
      Optional<CaseCode> code,
      Optional<TargetGroup> group,
      Optional<Definition> definition,
      Answers answers,
      List<Notice> notices) {
    static final Found NOTHING =
        new Found(Optional.empty(), Optional.empty(), Optional.empty(), Answers.NONE, List.of());
  }

  private Found found(Node.Obj object) {
    Header header = new Header(knowledge.forms(), knowledge.groups(), problems);
    if (!header.isOurs(object)) {
      return Found.NOTHING;
    }
    header.refuseUnknownKeys(object);
    Optional<CaseCode> code = header.code(object);
    Optional<TargetGroup> group = header.group(object);
    if (code.isPresent() && group.isPresent()) {
      header.refuseOtherGroup(object, code.get(), group.get());
    }
    Optional<Definition> definition = group.flatMap(known -> header.definition(object, known));
    Optional<Node.Obj> fields = header.fields(object);
    if (definition.isEmpty() || fields.isEmpty()) {
      return new Found(code, group, definition, Answers.NONE, List.of());
    }
    FieldReader reader = new FieldReader(definition.get(), problems);
    Answers answers = reader.read(fields.get(), Place.FILE.key(fields.get().spot(), "fields"));
    Coherence.refuseVillageElsewhere(answers, fields.get(), problems);
    return new Found(code, group, definition, answers, reader.notices());
  }

  private static Set<String> known(Definition form) {
    Set<String> known = new HashSet<>();
    form.all().forEach(item -> known.add(item.linkId()));
    return known;
  }

  // A file that does not say whose it is is refused for that, not for fields that groups have.
  private Set<String> knownAnywhere() {
    Set<String> known = new HashSet<>();
    knowledge
        .groups()
        .list()
        .forEach(group -> known.addAll(known(knowledge.forms().newest(group.caseForm()))));
    return known;
  }
}
