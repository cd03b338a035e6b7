package id.telaah.casefile;

import java.time.Instant;
import java.util.List;

/// One file in the import log: who loaded it when, and what became of its cases.
///
/// @param file its name as it may be shown, without folder and without identifiers
/// @param by id of the member who loaded it
public record ImportEntry(String file, String by, Instant at, Counts counts) {
  /// How many cases of a file met which fate.
  ///
  /// @param fresh stored as new
  /// @param updated changed by the file
  /// @param skipped in the round already with the same content
  /// @param refused kept out; a file that cannot be read counts as one
  public record Counts(int fresh, int updated, int skipped, int refused) {
    /// The counts of a file's receipts.
    public static Counts of(List<Receipt> receipts) {
      int stored = (int) receipts.stream().filter(Receipt.Stored.class::isInstance).count();
      int same = (int) receipts.stream().filter(Receipt.SameContent.class::isInstance).count();
      return new Counts(stored, 0, same, receipts.size() - stored - same);
    }

    /// @param cases how many are refused
    public static Counts refused(int cases) {
      return new Counts(0, 0, 0, cases);
    }
  }
}
