package id.telaah.casefile;

import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import java.math.BigDecimal;
import java.util.OptionalInt;

/// What a case file says of a child from birth on, as growth has to know it.
///
/// @param sex `L` boy, `P` girl, empty where unknown
/// @param gestationWeeks completed weeks at birth; empty where unknown
public record Birth(String sex, OptionalInt gestationWeeks) {
  private static final int TERM_DAYS = 280;
  private static final int DAYS_A_WEEK = 7;

  public static Birth of(CaseFile file) {
    Answers answers = file.answers();
    OptionalInt weeks =
        answers
            .number(ItemKey.of(CaseFields.GESTATION_WEEKS))
            .map(BigDecimal::intValue)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    return new Birth(answers.code(ItemKey.of(CaseFields.SEX)).orElse(""), weeks);
  }

  public boolean isGirl() {
    return sex.equals("P");
  }

  /// Gestational age at birth in days; 280 where it is unknown.
  public int gestationDays() {
    return gestationWeeks.isPresent() ? gestationWeeks.getAsInt() * DAYS_A_WEEK : TERM_DAYS;
  }
}
