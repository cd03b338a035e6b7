package id.telaah.risk;

import id.telaah.language.Words;

/// One risk that a rule saw in a case, with all that is needed to doubt it.
///
/// @param ruleId eternal key of the rule
/// @param title what was found: "Sangat pendek"
/// @param because the datum that triggered it, with unit: "PB/U −3,05 SD, Agustus 2026, umur 426
///   hari"
/// @param threshold the rule's limit in words, or what should be: "ambang: < −3 SD", "seharusnya:
///   didampingi TPK"
/// @param source where the threshold comes from
public record Finding(
    String ruleId, Severity severity, Words title, Words because, Words threshold, Words source) {
  /// How a finding weighs: shape and word differ on screen, never colour alone.
  public enum Severity {
    HIGH,
    MEDIUM,
    NOTE,
    /// A red flag: suspected underlying disease, to be referred.
    RED_FLAG
  }
}
