package id.telaah.phrase;

import id.telaah.recommendation.Causes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The phrases that the program brings.
public final class ShippedPhrases {
  private static final String FILE = "phrases-1.json";

  private ShippedPhrases() {}

  /// Reads them; takes some milliseconds.
  ///
  /// @throws IllegalStateException where the program's own file is not as it must be
  public static List<Phrase> read(Causes causes) {
    try (InputStream in = ShippedPhrases.class.getResourceAsStream(FILE)) {
      byte[] json = Objects.requireNonNull(in, FILE).readAllBytes();
      return switch (PhraseFile.read(FILE, json, Vocabulary.of(causes))) {
        case PhraseReading.Read(List<Phrase> phrases) -> phrases;
        case PhraseReading.Refused(List<PhraseProblem> problems) ->
            throw new IllegalStateException(problems.getFirst().sentence().en());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
