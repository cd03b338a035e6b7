package id.telaah.recommendation;

import java.util.List;

/// All that a round has to print, as records: letters in the order of its agencies, then sheets by
/// case.
///
/// @param documents each with a file name of its own
/// @param unaddressed recommendations that no agency of the round can be written to
public record RoundPapers(List<Paperwork> documents, List<Letters.Unaddressed> unaddressed) {
  public RoundPapers {
    documents = List.copyOf(documents);
    unaddressed = List.copyOf(unaddressed);
  }
}
