package id.telaah.recommendation;

import id.telaah.privacy.Leaked;
import java.util.List;

/// All that a round has to print, as records: letters in the order of its agencies, then sheets by
/// case.
///
/// @param documents each with a file name of its own
/// @param unaddressed recommendations that no agency of the round can be written to
/// @param leaks what in them names a person: what holds it must not leave
public record RoundPapers(
    List<Paperwork> documents, List<Letters.Unaddressed> unaddressed, List<Leaked> leaks) {
  public RoundPapers {
    documents = List.copyOf(documents);
    unaddressed = List.copyOf(unaddressed);
    leaks = List.copyOf(leaks);
  }

  /// Whether a document must not leave: a letter while anything agreed names a person, a sheet
  /// while its own case does.
  public boolean isWithheld(Paperwork document) {
    return switch (document) {
      case Paperwork.OfAgency letter -> !leaks.isEmpty();
      case Paperwork.OfCase sheet ->
          leaks.stream().anyMatch(leak -> leak.code().equals(sheet.sheet().heading().code()));
    };
  }
}
