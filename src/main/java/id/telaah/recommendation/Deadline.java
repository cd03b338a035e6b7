package id.telaah.recommendation;

import id.telaah.casefile.RoundId;
import id.telaah.language.Coded;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;
import java.time.LocalDate;

/// By when a recommendation is to be carried out, as the forms offer it.
public enum Deadline implements Coded {
  TWO_WEEKS(
      "segera_2_minggu", new Words("segera, paling lambat 2 minggu", "at once, within 2 weeks")),
  ONE_MONTH("1_bulan", new Words("1 bulan", "1 month")),
  THREE_MONTHS("3_bulan", new Words("3 bulan", "3 months")),
  END_OF_SEMESTER("akhir_semester", new Words("akhir semester", "end of the semester"));

  private final String code;
  private final Words words;

  Deadline(String code, Words words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Words words() {
    return words;
  }

  /// The last day, counted from the approval.
  ///
  /// The end of a semester that is over on the day of approval is the end of the running one.
  public LocalDate day(LocalDate approved, RoundId round) {
    return switch (this) {
      case TWO_WEEKS -> approved.plusWeeks(2);
      case ONE_MONTH -> approved.plusMonths(1);
      case THREE_MONTHS -> approved.plusMonths(3);
      case END_OF_SEMESTER -> endOfSemester(approved, round);
    };
  }

  private static LocalDate endOfSemester(LocalDate approved, RoundId round) {
    LocalDate end = end(round);
    if (end.isAfter(approved)) {
      return end;
    }
    return end(new RoundId(approved.getYear(), approved.getMonthValue() <= 6 ? 1 : 2));
  }

  private static LocalDate end(RoundId round) {
    return round.semester() == 1
        ? LocalDate.of(round.year(), 6, 30)
        : LocalDate.of(round.year(), 12, 31);
  }

  /// As a letter says it: "31 Desember 2026"; the urgent one keeps its urgency.
  public String inLetter(LocalDate approved, RoundId round) {
    String day = Formats.day(day(approved, round), Language.ID);
    return this == TWO_WEEKS ? "segera, paling lambat " + day : day;
  }
}
