package id.telaah.privacy;

/// What a person decided on one finding.
///
/// @param reason why it identifies nobody; empty for the other rulings, and itself without
///   identifiers
public record Verdict(Finding finding, Ruling ruling, String reason) {
  public Verdict {
    if (!finding.rulings().contains(ruling)) {
      throw new IllegalArgumentException(ruling + " cannot be ruled on a " + finding.part());
    }
    if (reason.isBlank() == (ruling == Ruling.HARMLESS)) {
      throw new IllegalArgumentException("a reason belongs to harmless findings, and to them only");
    }
    if (!PrivacyGate.isClean(reason)) {
      throw new IllegalArgumentException("a reason must not name a person");
    }
  }
}
