package id.telaah.cli;

import id.telaah.casefile.TargetGroups;
import id.telaah.form.Forms;
import id.telaah.language.Words;
import id.telaah.risk.RuleBook;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Everything that the commands work with, handed over by the program's wiring.
///
/// @param books what composes and prints a round's documents
/// @param demo the invented round of the demonstration
public record Tools(Stores stores, Known known, Books books, DemoSource demo, Machine machine) {
  /// What is known before any store is open.
  ///
  /// @param forms definitions with all their value sets
  /// @param troubles what is wrong with files that the district edits, a sentence each
  public record Known(
      Forms forms, TargetGroups groups, RuleBook rules, Supplier<List<Words>> troubles) {}

  /// The program itself.
  ///
  /// @param tables versions of definitions, rules and growth tables, a line each
  /// @param desktop opens the window and gives the exit status
  /// @param failures the code and sentence of a machine's failure, where it has its own
  public record Machine(
      String version,
      List<String> tables,
      Clock clock,
      IntSupplier desktop,
      Function<Throwable, Optional<Failure>> failures) {
    public Machine {
      tables = List.copyOf(tables);
    }
  }

  /// How a machine's failure is told: a code that can be read aloud, and a sentence.
  public record Failure(String code, Words sentence) {}
}
