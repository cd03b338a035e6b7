package id.telaah.form;

import id.telaah.language.Coded;
import id.telaah.language.Words;

/// Why a question has no value: three answers of their own, never mixed with an empty field.
public enum MissingReason implements Coded {
  UNKNOWN("tidak_diketahui", new Words("Tidak diketahui", "Unknown")),
  NOT_ASKED("tidak_ditanyakan", new Words("Tidak ditanyakan", "Not asked")),
  NOT_APPLICABLE("tidak_berlaku", new Words("Tidak berlaku", "Not applicable"));

  private final String code;
  private final Words words;

  MissingReason(String code, Words words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Words words() {
    return words;
  }
}
