package id.telaah.intake;

import id.telaah.language.Words;
import id.telaah.privacy.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers the problems of one file and tells them in the file's order.
final class Problems {
  /// More than anybody reads; a file that is wrong throughout must not fill the memory.
  private static final int MOST = 500;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int untold;

  Problems(String file) {
    this.file = file;
  }

  void add(ProblemCode code, Place place, Words words) {
    if (found.size() >= MOST) {
      untold++;
      return;
    }
    found.add(new Problem(code, file(place), place.shown(), place.spot(), words));
  }

  private String file(Place place) {
    String inner = place.spot().part().file();
    return inner.isEmpty() ? file : file + "/" + inner;
  }

  /// Where an identifier stands, for a person to rule on.
  ///
  /// @param code the case's code; empty where none can be read
  Finding.Place findingPlace(Place place, String code) {
    return new Finding.Place(file(place), code, place.shown(), place.spot().line());
  }

  /// Notes an identifier that waits for a ruling.
  void find(ProblemCode code, Place place, Finding finding, Words words) {
    if (found.size() < MOST) {
      findings.add(finding);
    }
    add(code, place, words);
  }

  /// The identifiers that wait for a ruling, as they were met.
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /// What stops nothing but should be known of the file as a whole.
  void note(Place place, Words words) {
    if (notices.size() < MOST) {
      notices.add(new Notice(place.shown(), words));
    }
  }

  boolean isEmpty() {
    return count() == 0;
  }

  /// How many there are, also those that are not told.
  int count() {
    return found.size() + untold;
  }

  List<Notice> notices() {
    return List.copyOf(notices);
  }

  List<Problem> inFileOrder() {
    List<Problem> told = new ArrayList<>(found);
    told.sort(Comparator.comparing(Problem::spot));
    if (untold > 0) {
      Words more = Sentences.of("file.more", untold);
      told.add(new Problem(ProblemCode.MORE_PROBLEMS, file, "", Spot.FILE, more));
    }
    return told;
  }
}
