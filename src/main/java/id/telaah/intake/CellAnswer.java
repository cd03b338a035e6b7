package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.MissingReason;
import id.telaah.form.Option;
import id.telaah.workbook.ReadBook.Kind;
import id.telaah.workbook.ReadBook.ReadCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What somebody wrote into a cell, in the shape that a case file has it: options by their code,
/// months as `2026-09`, reasons for a missing answer as such. And how a cell is written.
final class CellAnswer {
  /// Between several answers in one cell.
  static final String BETWEEN = "; ";

  /// Decimals of what is measured, and how far a computed number may lie beside them.
  private static final int DECIMALS = 3;

  private static final BigDecimal NOISE = new BigDecimal("0.000001");

  private CellAnswer() {}

  /// @param spot where the cell stands
  static Node node(Item item, ReadCell cell, Spot spot) {
    Optional<MissingReason> reason = missing(item, cell.text());
    if (reason.isPresent()) {
      Node.Member member =
          new Node.Member(spot, "missing", new Node.Str(spot, reason.get().code()));
      return new Node.Obj(spot, List.of(member), spot);
    }
    return switch (item.type()) {
      case DECIMAL, INTEGER, QUANTITY ->
          cell.kind() == Kind.NUMBER
              ? new Node.Num(spot, quiet(new BigDecimal(cell.text())))
              : new Node.Str(spot, cell.text());
      case BOOLEAN -> flag(cell.text(), spot);
      case DATE -> new Node.Str(spot, CellDate.text(item, cell));
      case CHOICE, OPEN_CHOICE -> choice(item, words(cell), spot);
      case STRING, TEXT, GROUP, DISPLAY -> new Node.Str(spot, cell.text());
    };
  }

  /// The reason that a cell's words name; empty where they name none.
  static Optional<MissingReason> reason(String words) {
    String plain =
        words.startsWith("(") && words.endsWith(")")
            ? words.substring(1, words.length() - 1).strip()
            : words;
    return Arrays.stream(MissingReason.values())
        .filter(reason ->
            plain.equalsIgnoreCase(reason.code())
                || plain.equalsIgnoreCase(reason.words().id())
                || plain.equalsIgnoreCase(reason.words().en()))
        .findFirst();
  }

  /// A reason, unless the words are one of the item's own options.
  private static Optional<MissingReason> missing(Item item, String words) {
    return item.parts().missingReasons().isEmpty()
            || item.parts().options().stream().anyMatch(option -> isCalled(option, words))
        ? Optional.empty()
        : reason(words);
  }

  /// How a missing answer is written, so that no option is meant.
  static String written(Item item, MissingReason reason) {
    String words = reason.words().id();
    return item.parts().options().stream().anyMatch(option -> isCalled(option, words))
        ? "(" + words + ")"
        : words;
  }

  /// How an option is written: by its words, with its code where others have the same words.
  static String written(Item item, Option option) {
    String words = option.text().id().strip();
    boolean shared =
        item.parts().options().stream()
                .filter(other -> isCalled(other, words) || other.code().equals(words))
                .count()
            > 1;
    boolean parted = item.limits().repeats() && words.contains(BETWEEN.strip());
    return shared || parted ? option.code() : words;
  }

  /// A number without what computing with binary fractions leaves behind.
  private static BigDecimal quiet(BigDecimal number) {
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP);
    return number.subtract(rounded).abs().compareTo(NOISE) <= 0
        ? plain(rounded.stripTrailingZeros())
        : number;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
  }

  private static Node flag(String words, Spot spot) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "ya", "yes", "true", "y" -> new Node.Bool(spot, true);
      case "tidak", "no", "false", "t" -> new Node.Bool(spot, false);
      default -> new Node.Str(spot, words);
    };
  }

  /// An office program makes TRUE and FALSE of some languages' yes and no.
  private static String words(ReadCell cell) {
    if (cell.kind() == Kind.YES_NO) {
      return cell.text().equals("true") ? "ya" : "tidak";
    }
    return cell.text();
  }

  private static Node choice(Item item, String words, Spot spot) {
    if (!item.limits().repeats()) {
      return option(item, words, spot);
    }
    List<Node> chosen =
        Arrays.stream(words.split("[;\n]"))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .map(one -> option(item, one, spot))
            .collect(Collectors.toList());
    return new Node.Arr(spot, chosen);
  }

  private static Node option(Item item, String words, Spot spot) {
    Optional<String> code =
        item.parts().options().stream()
            .filter(option -> option.code().equals(words))
            .findFirst()
            .or(() -> called(item, words))
            .map(Option::code);
    if (code.isEmpty() && item.type() == ItemType.OPEN_CHOICE) {
      Node.Member other = new Node.Member(spot, "lain", new Node.Str(spot, words));
      return new Node.Obj(spot, List.of(other), spot);
    }
    return new Node.Str(spot, code.orElse(words));
  }

  /// The one option of these words; empty where none or several have them.
  private static Optional<Option> called(Item item, String words) {
    List<Option> called =
        item.parts().options().stream().filter(option -> isCalled(option, words)).toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  private static boolean isCalled(Option option, String words) {
    return words.equals(option.code())
        || words.equalsIgnoreCase(option.text().id().strip())
        || words.equalsIgnoreCase(option.text().en().strip());
  }
}
