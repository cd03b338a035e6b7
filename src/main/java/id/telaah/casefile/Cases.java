package id.telaah.casefile;

import java.util.List;
import java.util.Optional;

/// The cases of the rounds. Called on the store thread; each change is one transaction with its
/// trail row.
public interface Cases {
  /// Stores a case in a round; the same content twice is recognised, a taken code is refused.
  Receipt receive(RoundId round, CaseFile file, String actor);

  Optional<CaseFile> find(RoundId round, CaseCode code);

  /// The case of a round that holds this content already, or held it before answers were filled in,
  /// whatever its code.
  ///
  /// @param sha256 of the content, as {@link CaseFile#sha256()}
  Optional<CaseCode> holder(RoundId round, String sha256);

  /// All cases of a round, by code.
  List<CaseRow> list(RoundId round);
}
