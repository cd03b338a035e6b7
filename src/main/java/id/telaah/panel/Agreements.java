package id.telaah.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.review.AnswerChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The agreements of a store. Called on the store thread; each change is one transaction with its
/// trail row.
public interface Agreements {
  /// The agreement, begun with these answers where there was none; needs all four reviews sent.
  Agreement open(RoundId round, CaseCode code, FormRef form, Answers proposal, String actor);

  Optional<Agreement> find(RoundId round, CaseCode code);

  /// All agreements of a round, by case code.
  List<Agreement> list(RoundId round);

  /// Keeps changes to an agreement that nobody has signed.
  ///
  /// @throws AgreementFrozenException where it is signed
  Instant keep(RoundId round, CaseCode code, List<AnswerChange> changes, String actor);

  /// Adds a signature under the text as it is; one per discipline.
  ///
  /// @throws AgreementFrozenException where the signature's hash is not the text's, or it is there
  ///   already
  void sign(RoundId round, CaseCode code, Signature signature, String actor);

  /// Voids every signature so that the text can change; the reason goes into the trail.
  void unlock(RoundId round, CaseCode code, String reason, String actor);
}
