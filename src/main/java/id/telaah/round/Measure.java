package id.telaah.round;

import id.telaah.language.Words;

/// A figure of the regency that stands beside the round: shares in per cent.
public enum Measure {
  /// Of the children under five, how many are recorded with their measurements.
  RECORDED("terdata", new Words("Balita terdata", "Children under five on record")),
  /// Of the children under five that were measured, how many are stunted.
  PREVALENCE("prevalensi", new Words("Prevalensi stunting", "Prevalence of stunting"));

  private final String key;
  private final Words words;

  Measure(String key, Words words) {
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

  /// @throws IllegalArgumentException where no measure has the key
  public static Measure ofKey(String key) {
    for (Measure measure : values()) {
      if (measure.key.equals(key)) {
        return measure;
      }
    }
    throw new IllegalArgumentException("no measure: " + key);
  }
}
