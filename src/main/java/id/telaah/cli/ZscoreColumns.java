package id.telaah.cli;

import id.telaah.cli.ZscoreProblem.Kind;
import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.Posture;
import id.telaah.growth.Sex;
import id.telaah.growth.ZScores;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where a file has its nine columns, and what a row says in them.
final class ZscoreColumns {
  static final List<String> NAMES =
      List.of(
          "id",
          "sex",
          "age_days",
          "weight_kg",
          "length_cm",
          "position",
          "head_cm",
          "arm_cm",
          "oedema");

  private final int[] places = new int[NAMES.size()];
  private final Consumer<ZscoreProblem> problems;
  private long line;
  private boolean sound;

  private ZscoreColumns(Consumer<ZscoreProblem> problems) {
    this.problems = problems;
  }

  /// Finds the columns by the names in the first row, in any order.
  ///
  /// @return null where one is missing, double or unknown; the problems are told
  static @Nullable ZscoreColumns find(
      CsvCells header, long line, Consumer<ZscoreProblem> problems) {
    ZscoreColumns columns = new ZscoreColumns(problems);
    columns.line = line;
    columns.sound = true;
    Arrays.fill(columns.places, -1);
    for (int cell = 0; cell < header.readable(); cell++) {
      int name = NAMES.indexOf(header.text(cell).toLowerCase(Locale.ROOT));
      if (name < 0 || columns.places[name] >= 0) {
        columns.refuse(Integer.toString(cell + 1), Kind.UNKNOWN_COLUMN);
      } else {
        columns.places[name] = cell;
      }
    }
    for (int name = 0; name < NAMES.size(); name++) {
      if (columns.places[name] < 0) {
        columns.refuse(NAMES.get(name), Kind.MISSING_COLUMN);
      }
    }
    return columns.sound ? columns : null;
  }

  /// The scores of a row.
  ///
  /// @return null where the row is refused; every problem of it is told
  @Nullable ZScores score(CsvCells row, long line) {
    this.line = line;
    sound = true;
    if (row.count() != NAMES.size()) {
      refuse("", Kind.WRONG_COUNT);
      return null;
    }
    Sex sex = sex(row);
    Age age = age(row);
    Double weightKg = number(row, 3);
    Double lengthCm = number(row, 4);
    Posture posture = posture(row);
    Double headCm = number(row, 6);
    Double armCm = number(row, 7);
    Body body = new Body(weightKg, lengthCm, posture, headCm, armCm, oedema(row));
    return sound ? ZScores.of(sex, age, body) : null;
  }

  private @Nullable Sex sex(CsvCells row) {
    if (row.isEmpty(places[1])) {
      return null;
    }
    Sex sex = Sex.ofCode(row.text(places[1])).orElse(null);
    if (sex == null) {
      refuse(NAMES.get(1), Kind.NOT_A_SEX);
    }
    return sex;
  }

  private @Nullable Age age(CsvCells row) {
    Double days = number(row, 2);
    if (days != null && days < 0) {
      refuse(NAMES.get(2), Kind.NEGATIVE_AGE);
      return null;
    }
    return days == null ? null : Age.ofDays(days);
  }

  private Posture posture(CsvCells row) {
    Posture posture = Posture.ofCode(row.text(places[5])).orElse(null);
    if (posture == null) {
      refuse(NAMES.get(5), Kind.NOT_A_POSITION);
      return Posture.UNKNOWN;
    }
    return posture;
  }

  private boolean oedema(CsvCells row) {
    return switch (row.text(places[8])) {
      case "y", "Y", "1" -> true;
      case "n", "N", "2", "" -> false;
      default -> {
        refuse(NAMES.get(8), Kind.NOT_OEDEMA);
        yield false;
      }
    };
  }

  private @Nullable Double number(CsvCells row, int name) {
    int place = places[name];
    if (row.isEmpty(place)) {
      return null;
    }
    Double number = row.number(place);
    if (number == null && !row.text(place).isEmpty()) {
      refuse(NAMES.get(name), Kind.NOT_A_NUMBER);
    }
    return number;
  }

  private void refuse(String column, Kind kind) {
    sound = false;
    problems.accept(new ZscoreProblem(line, column, kind));
  }
}
