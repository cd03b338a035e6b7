package id.telaah.phrase;

import id.telaah.language.Words;
import java.util.Optional;

/// Where in a review a phrase belongs.
public enum Use {
  CAUSE("penyebab", new Words("Data pendukung penyebab", "Supporting data of a cause")),
  CONCLUSION("kesimpulan", new Words("Kesimpulan", "Conclusion")),
  RECOMMENDATION("rekomendasi", new Words("Rekomendasi", "Recommendation")),
  MEASURE("ukuran", new Words("Ukuran keberhasilan", "Measure of success")),
  REFERRAL("rujukan", new Words("Alasan rujukan", "Reason for referral"));

  private final String key;
  private final Words words;

  Use(String key, Words words) {
    this.key = key;
    this.words = words;
  }

  /// The eternal key in files and in the store.
  public String key() {
    return key;
  }

  public Words words() {
    return words;
  }

  public static Optional<Use> ofKey(String key) {
    for (Use use : values()) {
      if (use.key.equals(key)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }
}
