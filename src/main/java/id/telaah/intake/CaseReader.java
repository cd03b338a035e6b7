package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Forms;
import id.telaah.form.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads case files (JSON, version 1): all or nothing per file, and every problem of a refused one.
/// Changes nothing anywhere; safe from any thread.
public final class CaseReader {
  private final Forms forms;
  private final TargetGroups groups;

  private final boolean stripping;

  public CaseReader(Forms forms, TargetGroups groups) {
    this(forms, groups, false);
  }

  private CaseReader(Forms forms, TargetGroups groups, boolean stripping) {
    this.forms = forms;
    this.groups = groups;
    this.stripping = stripping;
  }

  /// A reader that takes out fields named for an identifier (`nik`, `nama`, `tgl_lahir`) before it
  /// reads; whatever else the privacy gate finds is refused as ever.
  public CaseReader stripping() {
    return new CaseReader(forms, groups, true);
  }

  /// Reads one file. Whatever stands at the path, the answer is a value: nothing is thrown.
  public Reading read(Path path) {
    Problems problems = new Problems(name(path));
    return SourceFile.bytes(path, problems)
        .map(bytes -> read(name(path), bytes))
        .orElseGet(() -> refused(name(path), Found.NOTHING, problems));
  }

  /// Reads several files that came together; a code that two different ones claim refuses both.
  public List<Reading> readAll(List<Path> paths) {
    return Batch.checked(paths.stream().map(this::read).toList());
  }

  /// Reads what stood in a file.
  ///
  /// @param file the file's name, as problems call it
  public Reading read(String file, byte[] bytes) {
    Problems problems = new Problems(file);
    if (!SourceFile.isSized(bytes, problems)) {
      return refused(file, Found.NOTHING, problems);
    }
    Optional<Node> node =
        SourceFile.text(bytes, problems).flatMap(text -> JsonText.read(text, problems));
    if (node.isEmpty()) {
      return refused(file, Found.NOTHING, problems);
    }
    if (!(node.get() instanceof Node.Obj object)) {
      problems.add(ProblemCode.NOT_AN_OBJECT, Place.FILE, Sentences.of("json.object"));
      return refused(file, Found.NOTHING, problems);
    }
    return reading(file, object, problems);
  }

  private Reading reading(String file, Node.Obj whole, Problems problems) {
    Stripping removing = new Stripping(known(definition(whole)));
    Node.Obj object = stripping ? removing.of(whole) : whole;
    Found found = found(object, problems);
    new IdentityWalk(known(found.definition), problems).walk(object, Place.FILE);
    if (!problems.isEmpty()) {
      return refused(file, found, problems);
    }
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
    return new Reading.Accepted(file, content, notices, removing.removed());
  }

  /// The definition that a file names, whatever else is wrong with it.
  private Optional<Definition> definition(Node.Obj object) {
    Header header = new Header(forms, groups, new Problems(""));
    return header.group(object).flatMap(group -> header.definition(object, group));
  }

  /// What a file was found to hold, as far as it could be read.
  private record Found(
      Optional<CaseCode> code,
      Optional<TargetGroup> group,
      Optional<Definition> definition,
      Answers answers,
      List<Notice> notices) {
    static final Found NOTHING =
        new Found(Optional.empty(), Optional.empty(), Optional.empty(), Answers.NONE, List.of());
  }

  private Found found(Node.Obj object, Problems problems) {
    Header header = new Header(forms, groups, problems);
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

  private static Set<String> known(Optional<Definition> definition) {
    Set<String> known = new HashSet<>();
    definition.ifPresent(form -> {
      for (Item item : form.all()) {
        known.add(item.linkId());
      }
    });
    return known;
  }

  private static Reading refused(String file, Found found, Problems problems) {
    return new Reading.Refused(
        file, found.code, found.group.map(TargetGroup::key), problems.inFileOrder());
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : Place.shown(name.toString());
  }
}
