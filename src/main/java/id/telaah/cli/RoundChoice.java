package id.telaah.cli;

import id.telaah.casefile.RoundId;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Which round of a store a command means: the one that was named, or the newest.
final class RoundChoice {
  private RoundChoice() {}

  /// Reads `2026-2`.
  static final class Converter implements ITypeConverter<RoundId> {
    @Override
    public RoundId convert(String value) {
      try {
        return RoundId.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(value);
      }
    }
  }

  static Optional<Round> find(Rounds rounds, Optional<RoundId> named) {
    if (named.isPresent()) {
      return rounds.find(named.get());
    }
    List<Round> all = rounds.list();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /// Tells that there is no such round.
  static int none(Terminal terminal, Optional<RoundId> named) {
    terminal.complain(
        "TL-707",
        named
            .map(id -> Sentences.of("round.unknown", id.title()))
            .orElseGet(() -> Sentences.of("round.none")));
    return Exit.REFUSED;
  }
}
