package id.telaah.round;

import id.telaah.language.Words;

/// A step of the audit that a round sets dates for, in the audit's order.
public enum Stage {
  SELECTION("seleksi", new Words("Seleksi kasus", "Selection of cases")),
  VISIT("kunjungan", new Words("Kunjungan lapangan", "Field visits")),
  REVIEW("telaah", new Words("Telaah Tim Pakar", "Review by the experts")),
  PANEL("panel", new Words("Rapat panel", "Panel meeting")),
  DISSEMINATION("diseminasi", new Words("Diseminasi hasil", "Dissemination of results")),
  FOLLOW_UP("tindak-lanjut", new Words("Tindak lanjut", "Follow-up")),
  EVALUATION("evaluasi", new Words("Evaluasi tindak lanjut", "Evaluation of the follow-up"));

  private final String key;
  private final Words words;

  Stage(String key, Words words) {
    this.key = key;
    this.words = words;
  }

  /// The eternal key in the store.
  public String key() {
    return key;
  }

  public Words words() {
    return words;
  }

  /// @throws IllegalArgumentException where no stage has the key
  public static Stage ofKey(String key) {
    for (Stage stage : values()) {
      if (stage.key.equals(key)) {
        return stage;
      }
    }
    throw new IllegalArgumentException("no stage: " + key);
  }
}
