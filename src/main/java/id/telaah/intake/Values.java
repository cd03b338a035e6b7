package id.telaah.intake;

import id.telaah.form.Answer;
import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.MissingReason;
import id.telaah.form.Value;
import id.telaah.language.Coded;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the JSON of one field as an answer to its item: the type's side of the check. What the
/// definition limits (range, options, length) is held against it afterwards.
final class Values {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  /// No scale in the field reads finer, and a longer fraction has room for a telephone number.
  private static final int MOST_DECIMALS = 3;

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /// The answer; empty where a problem was noted.
  Optional<Answer> read(Item item, Node node, Place place) {
    if (node instanceof Node.Obj object && object.get("missing").isPresent()) {
      return missing(item, object, place);
    }
    List<Node> nodes = node instanceof Node.Arr array ? array.nodes() : List.of(node);
    List<Value> values = new ArrayList<>();
    for (Node one : nodes) {
      if (!one.isEmpty()) {
        Optional<Value> value = value(item, one, place);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get());
      }
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(new Answer.Given(values));
  }

  private Optional<Answer> missing(Item item, Node.Obj object, Place place) {
    String code = object.text("missing").orElse("");
    Optional<MissingReason> reason =
        object.members().size() == 1 ? Coded.find(MissingReason.class, code) : Optional.empty();
    if (reason.isEmpty()) {
      problems.add(
          ProblemCode.REASON,
          place,
          Sentences.of("field.reason", Labels.of(item), Labels.reasons(item)));
    }
    return reason.map(Answer.Missing::new);
  }

  private Optional<Value> value(Item item, Node node, Place place) {
    return switch (item.type()) {
      case DECIMAL, INTEGER, QUANTITY -> number(item, node, place);
      case BOOLEAN ->
          node instanceof Node.Bool bool
              ? Optional.of(new Value.Flag(bool.yes()))
              : refuse(ProblemCode.WRONG_TYPE, "field.boolean", item, place);
      case STRING, TEXT ->
          node instanceof Node.Str string
              ? Optional.of(new Value.Text(string.text().strip()))
              : refuse(ProblemCode.WRONG_TYPE, "field.text", item, place);
      case DATE -> item.guidance().monthOnly() ? month(item, node, place) : day(item, node, place);
      case CHOICE ->
          node instanceof Node.Str string
              ? Optional.of(new Value.Coded(string.text().strip()))
              : unknownOption(item, place);
      case OPEN_CHOICE -> open(item, node, place);
      case GROUP, DISPLAY -> refuse(ProblemCode.WRONG_PLACE, "field.heading", item, place);
    };
  }

  /// A JSON number, or a text with a decimal comma or point.
  private Optional<Value> number(Item item, Node node, Place place) {
    if (node instanceof Node.Num number) {
      return decimals(number.number(), item, place);
    }
    if (node instanceof Node.Str string
        && string.text().strip().matches("[-−+]?\\d{1,15}([.,]\\d{1,15})?")) {
      String plain = string.text().strip().replace(',', '.').replace('−', '-');
      return decimals(new BigDecimal(plain), item, place);
    }
    return refuse(ProblemCode.NOT_A_NUMBER, "field.number", item, place);
  }

  private Optional<Value> decimals(BigDecimal number, Item item, Place place) {
    return item.type() != ItemType.INTEGER && number.stripTrailingZeros().scale() > MOST_DECIMALS
        ? refuse(ProblemCode.DECIMALS, "field.decimals", item, place)
        : Optional.of(new Value.Numeric(number));
  }

  private Optional<Value> month(Item item, Node node, Place place) {
    try {
      if (node instanceof Node.Str string && string.text().strip().matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(string.text().strip());
        if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
          return Optional.of(new Value.Month(month));
        }
      }
    } catch (DateTimeException e) {
      // No such month: said below, as for everything that is none.
    }
    return refuse(ProblemCode.NOT_A_MONTH, "field.month", item, place);
  }

  private Optional<Value> day(Item item, Node node, Place place) {
    try {
      if (node instanceof Node.Str string && string.text().strip().matches("\\d{4}-\\d{2}")) {
        return Optional.of(new Value.Month(YearMonth.parse(string.text().strip())));
      }
      if (node instanceof Node.Str string) {
        return Optional.of(new Value.Day(LocalDate.parse(string.text().strip())));
      }
    } catch (DateTimeException e) {
      // No such day: said below, as for everything that is none.
    }
    return refuse(ProblemCode.NOT_A_DATE, "field.date", item, place);
  }

  private Optional<Value> open(Item item, Node node, Place place) {
    if (node instanceof Node.Str string) {
      return Optional.of(new Value.Coded(string.text().strip()));
    }
    if (node instanceof Node.Obj object && object.members().size() == 1) {
      Optional<String> other = object.text("lain");
      if (other.isPresent()) {
        return other.map(Value.Text::new);
      }
    }
    return unknownOption(item, place);
  }

  private Optional<Value> unknownOption(Item item, Place place) {
    problems.add(ProblemCode.UNKNOWN_OPTION, place, Labels.unknownOption(item));
    return Optional.empty();
  }

  private Optional<Value> refuse(ProblemCode code, String sentence, Item item, Place place) {
    problems.add(code, place, Sentences.of(sentence, Labels.of(item)));
    return Optional.empty();
  }
}
