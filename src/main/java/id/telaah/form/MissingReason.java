package id.telaah.form;

import id.telaah.language.Words;

/// Why a question has no value: three answers of their own, never mixed with an empty field.
public enum MissingReason {
  UNKNOWN("tidak_diketahui", new Words("Tidak diketahui", "Unknown")),
  NOT_ASKED("tidak_ditanyakan", new Words("Tidak ditanyakan", "Not asked")),
  NOT_APPLICABLE("tidak_berlaku", new Words("Tidak berlaku", "Not applicable"));

  private final String code;
  private final Words words;

  MissingReason(String code, Words words) {
    this.code = code;
    this.words = words;
  }

  /// The eternal code in files and in the store.
  public String code() {
    return code;
  }

  public Words words() {
    return words;
  }
}
