package id.telaah.earlier;

import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import java.util.List;

/// What a panel or a discipline concluded on a case; what it did not say is empty.
///
/// @param outcome whether it could conclude
/// @param mainCauses what the case was chiefly about; one, where all is as it should be
public record Verdict(Words outcome, Words risk, List<Words> mainCauses, Words conclusion) {
  public Verdict {
    mainCauses = List.copyOf(mainCauses);
  }

  /// @param outcome the question that says whether there was a conclusion
  static Verdict of(Answered form, String outcome) {
    List<Words> main =
        form.rows(FormKeys.CAUSES).stream()
            .filter(row ->
                form.code(FormKeys.CAUSE_STRENGTH, row).filter(FormKeys.MAIN::equals).isPresent())
            .map(row -> form.words(FormKeys.CAUSE_CODE, row))
            .filter(words -> !words.isEmpty())
            .toList();
    return new Verdict(
        form.words(outcome, 0),
        form.words(FormKeys.RISK, 0),
        main,
        form.words(FormKeys.CONCLUSION, 0));
  }
}
