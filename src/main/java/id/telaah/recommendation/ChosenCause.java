package id.telaah.recommendation;

import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.review.FormKeys;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A cause as a form holds it: chosen by an expert or agreed by the panel.
///
/// @param strength option of the form: `utama`, `pendukung`, `dugaan`; empty before it is given
public record ChosenCause(String code, String strength) {
  /// The causes of a form, strongest first, each once; rows without a cause are left out.
  public static List<ChosenCause> of(Answers answers) {
    return answers.rows(FormKeys.CAUSES).stream()
        .map(row -> inRow(answers, row))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(ChosenCause::rank))
        .filter(once())
        .toList();
  }

  private static Predicate<ChosenCause> once() {
    Set<String> seen = new HashSet<>();
    return cause -> seen.add(cause.code());
  }

  private static Optional<ChosenCause> inRow(Answers answers, int row) {
    return answers
        .code(new ItemKey(FormKeys.CAUSE_CODE, row))
        .map(code ->
            new ChosenCause(
                code, answers.code(new ItemKey(FormKeys.CAUSE_STRENGTH, row)).orElse("")));
  }

  boolean isMain() {
    return strength.equals(FormKeys.MAIN);
  }

  private int rank() {
    int at = FormKeys.STRENGTHS.indexOf(strength);
    return at < 0 ? FormKeys.STRENGTHS.size() : at;
  }
}
