package id.telaah.intake;

import id.telaah.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers the problems of one file and tells them in the file's order.
final class Problems {
  /// More than anybody reads; a file that is wrong throughout must not fill the memory.
  private static final int MOST = 500;

  private final String file;
  private final List<Found> found = new ArrayList<>();
  private int untold;

  Problems(String file) {
    this.file = file;
  }

  private record Found(Spot spot, Problem problem) {}

  void add(ProblemCode code, Place place, Words words) {
    if (found.size() >= MOST) {
      untold++;
      return;
    }
    found.add(
        new Found(place.spot(), new Problem(code, file, place.path(), place.spot().line(), words)));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> inFileOrder() {
    List<Problem> told = new ArrayList<>();
    found.stream().sorted(Comparator.comparing(Found::spot)).map(Found::problem).forEach(told::add);
    if (untold > 0) {
      Words more = Sentences.of("file.more", untold);
      told.add(new Problem(ProblemCode.MORE_PROBLEMS, file, "", 0, more));
    }
    return told;
  }
}
