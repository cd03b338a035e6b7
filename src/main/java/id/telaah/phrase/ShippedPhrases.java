package id.telaah.phrase;

import id.telaah.form.EditedFiles;
import id.telaah.form.FormException;
import id.telaah.language.Words;
import id.telaah.recommendation.Causes;
import id.telaah.review.IdentityScan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The phrases that the program brings, or that a district puts in their place.
public final class ShippedPhrases {
  private static final String FILE = "phrases-1.json";

  private ShippedPhrases() {}

  /// Reads them; takes some milliseconds.
  ///
  /// @throws FormException where the program's own file is not as it must be
  public static List<Phrase> read(Causes causes) {
    try (InputStream in = ShippedPhrases.class.getResourceAsStream(FILE)) {
      return read(Objects.requireNonNull(in, FILE).readAllBytes(), causes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same, or those that a district put in their place; nothing that names a person is taken.
  public static List<Phrase> edited(EditedFiles files, Causes causes, IdentityScan scan) {
    return files
        .latest(
            FILE,
            json -> {
              List<Phrase> own = read(json, causes);
              for (int at = 0; at < own.size(); at++) {
                Words place = RowReader.place(FILE, at, own.get(at).id());
                PhraseDesk.identity(scan, own.get(at), place).ifPresent(ShippedPhrases::refuse);
              }
              return own;
            })
        .orElseGet(() -> read(causes));
  }

  private static List<Phrase> read(byte[] json, Causes causes) {
    return switch (PhraseFile.read(FILE, json, Vocabulary.of(causes))) {
      case PhraseReading.Read(List<Phrase> phrases) -> phrases;
      case PhraseReading.Refused(List<PhraseProblem> problems) ->
          throw refusal(problems.getFirst());
    };
  }

  private static void refuse(PhraseProblem problem) {
    throw refusal(problem);
  }

  private static FormException refusal(PhraseProblem problem) {
    return new FormException(problem.place(), problem.what());
  }

  /// Whether a file of the district's folder is this one.
  public static boolean isPhraseFile(String fileName) {
    return fileName.equals(FILE);
  }
}
