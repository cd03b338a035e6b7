package id.telaah.risk;

import id.telaah.form.Condition;
import id.telaah.language.Words;

/// One rule of a rule file: when it holds, the case has a risk.
///
/// @param id eternal key
/// @param discreet what it finds is about a mind, a violence or an infection that nobody outside
///   the panel may read
/// @param words what is said of it
/// @param source where the threshold comes from
public record Rule(
    String id,
    Finding.Severity severity,
    boolean discreet,
    Condition when,
    Wording words,
    Words source) {
  /// @param title what was found
  /// @param because the datum, with its unit; `{zlen}` stands for a fact
  /// @param threshold the limit in words, "ambang: < −3 SD"; where none is passed, what should be:
  ///   "seharusnya: didampingi TPK"
  public record Wording(Words title, Words because, Words threshold) {}
}
