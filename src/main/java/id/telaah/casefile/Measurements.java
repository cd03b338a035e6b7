package id.telaah.casefile;

import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the measurements of a case out of the rows of its case definition.
public final class Measurements {
  private Measurements() {}

  /// Whether a case definition asks for measurements: it is about a child.
  public static boolean belongTo(Definition caseForm) {
    return caseForm.item(CaseFields.MEASUREMENTS).isPresent();
  }

  /// The measurements of a case, youngest first; a row without an age is none.
  public static List<Measurement> of(CaseFile file) {
    List<Measurement> measurements = new ArrayList<>();
    for (int row : rows(file)) {
      measurement(file.answers(), row).ifPresent(measurements::add);
    }
    return List.copyOf(measurements);
  }

  /// The row numbers of the measurements that have an age, youngest first.
  public static List<Integer> rows(CaseFile file) {
    Answers answers = file.answers();
    return answers.rows(CaseFields.MEASUREMENTS).stream()
        .filter(row -> ageDays(answers, row).isPresent())
        .sorted(Comparator.comparing(row -> ageDays(answers, row).orElseThrow()))
        .toList();
  }

  /// The row number of the latest measurement.
  public static Optional<Integer> latestRow(CaseFile file) {
    List<Integer> rows = rows(file);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
  }

  /// The measurement in a row; empty where it has no age.
  public static Optional<Measurement> measurement(Answers answers, int row) {
    return ageDays(answers, row)
        .map(days -> new Measurement(days, month(answers, row), body(answers, row)));
  }

  private static Optional<Integer> ageDays(Answers answers, int row) {
    return answers
        .number(new ItemKey(CaseFields.AGE_DAYS, row))
        .filter(days -> days.signum() >= 0)
        .map(BigDecimal::intValue);
  }

  private static Measurement.Body body(Answers answers, int row) {
    return new Measurement.Body(
        figure(answers, CaseFields.WEIGHT_KG, row),
        figure(answers, CaseFields.LENGTH_CM, row),
        position(answers, row),
        figure(answers, CaseFields.HEAD_CM, row),
        figure(answers, CaseFields.ARM_CM, row),
        answers.values(new ItemKey(CaseFields.OEDEMA, row)).contains(new Value.Flag(true)));
  }

  private static @Nullable Double figure(Answers answers, String linkId, int row) {
    return answers
        .number(new ItemKey(linkId, row))
        .filter(number -> number.signum() > 0)
        .map(BigDecimal::doubleValue)
        .orElse(null);
  }

  private static Position position(Answers answers, int row) {
    String code = answers.code(new ItemKey(CaseFields.POSITION, row)).orElse("");
    for (Position position : Position.values()) {
      if (position.code().equals(code)) {
        return position;
      }
    }
    return Position.UNKNOWN;
  }

  private static @Nullable YearMonth month(Answers answers, int row) {
    for (Value value : answers.values(new ItemKey(CaseFields.MONTH, row))) {
      if (value instanceof Value.Month month) {
        return month.month();
      }
      if (value instanceof Value.Day day) {
        return YearMonth.from(day.date());
      }
    }
    return null;
  }
}
