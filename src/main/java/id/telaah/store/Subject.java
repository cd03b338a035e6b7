package id.telaah.store;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.review.ReviewKey;

/// How the trail names what was acted on: round, then case, then discipline or panel.
final class Subject {
  /// Stands where a discipline stands in a review.
  static final String PANEL = "panel";

  private Subject() {}

  /// `2026-2/AKS-3375-2026-S2-BDT-001`.
  static String of(RoundId round, CaseCode code) {
    return of(round.toString(), code.value());
  }

  /// `2026-2/AKS-3375-2026-S2-BDT-001/spa`.
  static String of(ReviewKey key) {
    return of(key.round().toString(), key.code().value(), key.discipline().key());
  }

  /// `2026-2/AKS-3375-2026-S2-BDT-001/panel`.
  static String ofPanel(RoundId round, CaseCode code) {
    return of(round.toString(), code.value(), PANEL);
  }

  static String of(String... parts) {
    return String.join("/", parts);
  }
}
