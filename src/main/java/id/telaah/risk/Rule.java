package id.telaah.risk;

import id.telaah.form.Condition;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One rule of a rule file: when it holds, the case has a risk.
///
/// @param id eternal key
/// @param reach who may read what it finds
/// @param when with the thresholds in force
/// @param words what is said of it
/// @param basis what it rests on
public record Rule(
    String id, Finding.Severity severity, Reach reach, Condition when, Wording words, Basis basis) {
  /// @param title what was found
  /// @param because the datum, with its unit; `{zlen}` stands for a fact
  /// @param threshold the limit in words, "ambang: < −3 SD"; where none is passed, what should be:
  ///   "seharusnya: didampingi TPK"; says too where the secretariat changed the limit
  public record Wording(Words title, Words because, Words threshold) {}

  /// @param source where rule and limit come from
  /// @param cutoffs the thresholds of its condition, in its order
  /// @param causes codes of the catalogue that it suggests
  public record Basis(Words source, List<Cutoff> cutoffs, List<String> causes) {
    public Basis {
      cutoffs = List.copyOf(cutoffs);
      causes = List.copyOf(causes);
    }
  }

  /// A threshold as the rule applies it.
  ///
  /// @param number in force
  /// @param edit the change by which it is not the shipped one; empty where it is
  public record Cutoff(Threshold threshold, BigDecimal number, Optional<ThresholdEdit> edit) {}
}
