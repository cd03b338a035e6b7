package id.telaah.risk;

import id.telaah.language.Words;
import java.util.List;

/// One risk that a rule saw in a case, with all that is needed to doubt it.
///
/// @param rule what holds
/// @param because the datum that triggered it, with unit: "PB/U −3,05 SD, Agustus 2026, umur 426
///   hari"
public record Finding(Rule rule, Words because) {
  /// How a finding weighs: shape and word differ on screen, never colour alone.
  public enum Severity {
    HIGH,
    MEDIUM,
    NOTE,
    /// A red flag: suspected underlying disease, to be referred.
    RED_FLAG
  }

  /// Eternal key of the rule.
  public String ruleId() {
    return rule.id();
  }

  public Severity severity() {
    return rule.severity();
  }

  /// What was found: "Sangat pendek".
  public Words title() {
    return rule.words().title();
  }

  /// The rule's limit in words, or what should be: "ambang: < −3 SD", "seharusnya: didampingi TPK".
  public Words threshold() {
    return rule.words().threshold();
  }

  /// Where the threshold comes from.
  public Words source() {
    return rule.basis().source();
  }

  /// Codes of the catalogue of causes that it suggests.
  public List<String> causes() {
    return rule.basis().causes();
  }

  /// Who may read it.
  public Reach reach() {
    return rule.reach();
  }
}
