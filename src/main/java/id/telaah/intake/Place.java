package id.telaah.intake;

import id.telaah.language.Words;
import id.telaah.privacy.PrivacyGate;

/// A place in a file as a person finds it: `fields.pengukuran[2].bb`, rows counted from 1; on a
/// sheet the cell.
record Place(Spot spot, String path) {
  static final Place FILE = new Place(Spot.FILE, "");

  private static final int LONGEST_NAME = 40;

  /// Stands for a key that must not be repeated.
  private static final String UNSAID = "…";

  /// What the person is told: the cell where there are cells, else the path of names.
  String shown() {
    return spot.part().hasCells() ? spot.address() : path;
  }

  Place at(Spot next) {
    return new Place(next, path);
  }

  Place key(Spot next, String key) {
    return new Place(next, path.isEmpty() ? name(key) : path + "." + name(key));
  }

  /// @param index counted from 0, shown from 1
  Place row(Spot next, int index) {
    return new Place(next, path + "[" + (index + 1) + "]");
  }

  /// A key in a sentence: as it is written, or by its line where it could be somebody's name.
  static Words called(Spot spot, String key) {
    return PrivacyGate.isShowableKey(key)
        ? Words.same("\"" + key + "\"")
        : Sentences.of("key.line", spot.line());
  }

  private static String name(String key) {
    return PrivacyGate.isShowableKey(key) ? key : UNSAID;
  }

  /// A file's name as it may be shown: without identifiers, control characters and length.
  static String shown(String name) {
    String clean = PrivacyGate.masked(name).replaceAll("\\p{Cntrl}", " ").strip();
    if (clean.isEmpty()) {
      return UNSAID;
    }
    return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }
}
