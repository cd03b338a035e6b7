package id.telaah.casefile;

import java.util.List;

/// The cases of one file, on their way into a round together.
///
/// @param file its name as it may be shown, without folder and without identifiers; empty where
///   they came from no file, and the import log tells nothing of them
public record Delivery(String file, List<CaseFile> cases) {
  public Delivery {
    cases = List.copyOf(cases);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("a file that was accepted holds a case");
    }
  }
}
