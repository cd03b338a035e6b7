package id.telaah.recommendation;

import id.telaah.casefile.RoundId;
import java.time.Instant;
import java.util.List;

/// Documents as they were issued, byte for byte. Called on the store thread.
public interface Documents {
  /// Keeps an issued document and its SHA-256, with its trail row; the same bytes twice are kept
  /// once, and told again where something was signed or approved since.
  default void issue(RoundId round, String name, byte[] pdf, String actor) {
    issue(round, List.of(new Printed(name, pdf)), actor);
  }

  /// Keeps several documents that are issued together: all of them or, where the store fails, none.
  default void issue(RoundId round, List<Printed> documents, String actor) {
    issue(round, documents, actor, () -> {});
  }

  /// Keeps documents together with what is done elsewhere, as laying their files out.
  ///
  /// @param together done before anything is kept for good; where it throws, nothing is kept
  void issue(RoundId round, List<Printed> documents, String actor, Runnable together);

  List<Issued> list(RoundId round);

  /// @throws java.util.NoSuchElementException where no document has the number
  byte[] bytes(long id);

  /// A document that is to be kept.
  ///
  /// @param name file name: `surat-dinas-kesehatan.pdf`
  record Printed(String name, byte[] pdf) {}

  /// @param name file name: `surat-dinas-kesehatan.pdf`
  /// @param at when these bytes were issued last
  record Issued(long id, String name, String sha256, Instant at) {}
}
