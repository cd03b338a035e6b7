package id.telaah.casefile;

/// How length or height was taken; it decides WHO's 0.7 cm.
public enum Position {
  LYING("l"),
  STANDING("h"),
  UNKNOWN("");

  private final String code;

  Position(String code) {
    this.code = code;
  }

  /// `l`, `h` or empty, as WHO's files write it.
  public String code() {
    return code;
  }
}
