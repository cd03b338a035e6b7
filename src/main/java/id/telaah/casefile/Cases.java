package id.telaah.casefile;

import java.util.List;
import java.util.Optional;

/// The cases of the rounds. Called on the store thread; each change is one transaction with its
/// trail row.
public interface Cases {
  /// Stores all cases of one file in a round, or none of them: the same content twice is
  /// recognised, one taken code refuses the whole file. The import log tells of it either way.
  ///
  /// @return what became of each case, in the file's order; where one is an obstacle, nothing
  ///   changed and [Receipt.Withheld] stands for the others
  List<Receipt> receive(RoundId round, Delivery delivery, String actor);

  /// Stores a case that came by itself; the same content twice is recognised, a taken code is
  /// refused.
  default Receipt receive(RoundId round, CaseFile file, String actor) {
    return receive(round, new Delivery("", List.of(file)), actor).getFirst();
  }

  /// Keeps in the import log that a file was refused before it came to the store.
  ///
  /// @param file its name as it may be shown
  /// @param cases how many it held, 1 where that cannot be known
  void refused(RoundId round, String file, int cases, String actor);

  /// Which files were loaded into a round, the newest first.
  List<ImportEntry> imports(RoundId round);

  Optional<CaseFile> find(RoundId round, CaseCode code);

  /// The case of a round that holds this content already, or held it before answers were filled in,
  /// whatever its code.
  ///
  /// @param sha256 of the content, as {@link CaseFile#sha256()}
  Optional<CaseCode> holder(RoundId round, String sha256);

  /// All cases of a round, by code.
  List<CaseRow> list(RoundId round);
}
