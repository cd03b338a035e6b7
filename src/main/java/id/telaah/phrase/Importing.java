package id.telaah.phrase;

import java.util.List;

/// What became of bringing a file of phrases in.
public sealed interface Importing {
  /// @param same phrases that the bank had already
  record Taken(int added, int changed, int same) implements Importing {}

  /// Nothing was taken; the bank is as it was.
  record Refused(List<PhraseProblem> problems) implements Importing {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
