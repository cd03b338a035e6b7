package id.telaah.phrase;

import java.util.List;

/// What became of reading a file of phrases: all of it, or nothing and why.
public sealed interface PhraseReading {
  record Read(List<Phrase> phrases) implements PhraseReading {
    public Read {
      phrases = List.copyOf(phrases);
    }
  }

  /// @param problems every one that was found, in the file's order
  record Refused(List<PhraseProblem> problems) implements PhraseReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
