package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.MissingReason;
import id.telaah.form.Option;
import id.telaah.workbook.ReadBook.Kind;
import id.telaah.workbook.ReadBook.ReadCell;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody wrote into a cell, in the shape that a case file has it: options by their code,
/// months as `2026-09`.
final class CellAnswer {
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");

  private CellAnswer() {}

  /// @param spot where the cell stands
  static Node node(Item item, ReadCell cell, Spot spot) {
    return switch (item.type()) {
      case DECIMAL, INTEGER, QUANTITY ->
          cell.kind() == Kind.NUMBER
              ? new Node.Num(spot, new BigDecimal(cell.text()))
              : new Node.Str(spot, cell.text());
      case BOOLEAN -> flag(cell.text(), spot);
      case DATE -> new Node.Str(spot, date(item, cell));
      case CHOICE, OPEN_CHOICE -> choice(item, cell.text(), spot);
      case STRING, TEXT, GROUP, DISPLAY -> new Node.Str(spot, cell.text());
    };
  }

  /// The reason that a cell's words name; empty where they name none.
  static Optional<MissingReason> reason(String words) {
    return Arrays.stream(MissingReason.values())
        .filter(reason ->
            words.equalsIgnoreCase(reason.code())
                || words.equalsIgnoreCase(reason.words().id())
                || words.equalsIgnoreCase(reason.words().en()))
        .findFirst();
  }

  private static Node flag(String words, Spot spot) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "ya", "yes", "true", "y" -> new Node.Bool(spot, true);
      case "tidak", "no", "false", "t" -> new Node.Bool(spot, false);
      default -> new Node.Str(spot, words);
    };
  }

  private static String date(Item item, ReadCell cell) {
    if (cell.date().isPresent()) {
      return item.guidance().monthOnly()
          ? YearMonth.from(cell.date().get()).toString()
          : cell.date().get().toString();
    }
    Matcher first = YEAR_FIRST.matcher(cell.text());
    if (first.matches()) {
      return month(first.group(1), first.group(2));
    }
    Matcher last = MONTH_FIRST.matcher(cell.text());
    return last.matches() ? month(last.group(2), last.group(1)) : cell.text();
  }

  private static String month(String year, String month) {
    return year + "-" + (month.length() == 1 ? "0" + month : month);
  }

  private static Node choice(Item item, String words, Spot spot) {
    if (!item.limits().repeats()) {
      return option(item, words, spot);
    }
    List<Node> chosen =
        Arrays.stream(words.split(";"))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .map(one -> option(item, one, spot))
            .toList();
    return new Node.Arr(spot, chosen);
  }

  private static Node option(Item item, String words, Spot spot) {
    Optional<String> code =
        item.parts().options().stream()
            .filter(option -> isCalled(option, words))
            .map(Option::code)
            .findFirst();
    if (code.isEmpty() && item.type() == ItemType.OPEN_CHOICE) {
      Node.Member other = new Node.Member(spot, "lain", new Node.Str(spot, words));
      return new Node.Obj(spot, List.of(other), spot);
    }
    return new Node.Str(spot, code.orElse(words));
  }

  private static boolean isCalled(Option option, String words) {
    return words.equals(option.code())
        || words.equalsIgnoreCase(option.text().id().strip())
        || words.equalsIgnoreCase(option.text().en().strip());
  }
}
