package id.telaah.intake;

import id.telaah.casefile.TargetGroups;
import id.telaah.form.Forms;
import id.telaah.privacy.Rulings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads files of cases, of any kind and with any number of cases: all or nothing per file, and
/// every problem of a refused one. Changes nothing anywhere; safe from any thread.
public final class CaseReader {
  private final Knowledge knowledge;
  private final CaseSources sources;
  private final boolean stripping;
  private final Rulings rulings;

  public CaseReader(Forms forms, TargetGroups groups) {
    this(new Knowledge(forms, groups), false, Rulings.NONE);
  }

  private CaseReader(Knowledge knowledge, boolean stripping, Rulings rulings) {
    this.knowledge = knowledge;
    this.sources = new CaseSources(knowledge);
    this.stripping = stripping;
    this.rulings = rulings;
  }

  /// What cases are held against.
  record Knowledge(Forms forms, TargetGroups groups) {}

  /// A reader that takes out fields named for an identifier (`nik`, `nama`, `tgl_lahir`) before it
  /// reads; whatever else the privacy gate finds is refused as ever.
  public CaseReader stripping() {
    return new CaseReader(knowledge, true, rulings);
  }

  /// A reader that brings rulings to what the privacy gate finds; what nobody has ruled on is
  /// refused as ever.
  public CaseReader ruled(Rulings given) {
    return new CaseReader(knowledge, stripping, given);
  }

  /// Opens a file to walk through its cases one after the other, however many there are. Whatever
  /// stands at the path, nothing is thrown; the walk is to be closed.
  public CaseWalk open(Path path) {
    Problems problems = new Problems(name(path));
    return walk(sources.open(path, problems), problems);
  }

  private CaseWalk walk(Optional<CaseSource> source, Problems problems) {
    return new CaseWalk(
        knowledge, new CaseWalk.Gate(stripping, rulings), source.orElse(null), problems);
  }

  /// Reads one file and holds all its cases: for many, [#open] holds one at a time.
  public Reading read(Path path) {
    try (CaseWalk walk = open(path)) {
      return whole(name(path), walk);
    }
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
    try (CaseWalk walk = walk(sources.open(Origin.of(Part.WHOLE, bytes), problems), problems)) {
      return whole(file, walk);
    }
  }

  private static Reading whole(String file, CaseWalk walk) {
    List<CaseWalk.Step> steps = new ArrayList<>();
    List<ReadCase> cases = new ArrayList<>();
    for (Optional<CaseWalk.Step> step = walk.next(); step.isPresent(); step = walk.next()) {
      step.get().read().filter(one -> walk.isClean()).ifPresent(cases::add);
      if (steps.size() < 2) {
        steps.add(step.get());
      }
    }
    if (walk.isClean()) {
      return new Reading.Accepted(file, cases, walk.remarks(), walk.removed());
    }
    Optional<CaseWalk.Step> only =
        steps.size() == 1 ? Optional.of(steps.getFirst()) : Optional.empty();
    return new Reading.Refused(
        file,
        only.flatMap(CaseWalk.Step::code),
        only.flatMap(CaseWalk.Step::group),
        walk.problems(),
        walk.findings());
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : Place.shown(name.toString());
  }
}
