package id.telaah.form;

import id.telaah.form.FormProblem.Kind;
import id.telaah.language.Wording;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds one answer against what its item asks for.
///
/// @param position which row it stands in, counted from 1 as the reader sees it; 0 outside rows
record Check(Item item, ItemKey key, int position) {
  private static final Wording WORDING = Wording.beside(Check.class);

  /// What is wrong with an answer, the gravest first; empty where it can be sent.
  Optional<FormProblem> problem(@Nullable Answer answer) {
    return Optional.ofNullable(
        switch (answer) {
          case null -> empty();
          case Answer.Missing(MissingReason reason) -> missing(reason);
          case Answer.Given(List<Value> values) -> given(values);
        });
  }

  /// What is wrong with the number of rows.
  Optional<FormProblem> rows(List<Integer> rows) {
    return rows.isEmpty() && item.limits().required()
        ? Optional.of(says(Kind.REQUIRED, WORDING.of("problem.norow", name())))
        : Optional.empty();
  }

  private @Nullable FormProblem empty() {
    return item.limits().required()
        ? says(Kind.REQUIRED, WORDING.of("problem.required", name()))
        : null;
  }

  private @Nullable FormProblem missing(MissingReason reason) {
    return item.parts().missingReasons().contains(reason)
        ? null
        : says(Kind.REASON_NOT_TAKEN, WORDING.of("problem.reason", name(), reason.words()));
  }

  private @Nullable FormProblem given(List<Value> values) {
    if (values.size() > 1 && !item.limits().repeats()) {
      return says(Kind.TOO_MANY, WORDING.of("problem.many", name()));
    }
    for (Value value : values) {
      FormProblem problem = value(value);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private @Nullable FormProblem value(Value value) {
    if (value instanceof Value.Text(String text) && text.isBlank()) {
      return empty();
    }
    return switch (item.type()) {
      case DECIMAL, INTEGER, QUANTITY ->
          value instanceof Value.Numeric(BigDecimal number)
              ? number(number)
              : says(Kind.NOT_A_NUMBER, WORDING.of("problem.number", name()));
      case DATE -> date(value);
      case STRING, TEXT -> value instanceof Value.Text(String text) ? text(text) : wrongType();
      case BOOLEAN -> value instanceof Value.Flag ? null : wrongType();
      case CHOICE -> value instanceof Value.Coded(String code) ? option(code) : wrongType();
      case OPEN_CHOICE ->
          switch (value) {
            case Value.Coded(String code) -> option(code);
            case Value.Text(String text) -> text(text);
            default -> wrongType();
          };
      case GROUP, DISPLAY -> wrongType();
    };
  }

  private @Nullable FormProblem number(BigDecimal number) {
    Limits limits = item.limits();
    Words unit = item.guidance().unitWords();
    if (item.type() == ItemType.INTEGER && number.scale() > 0) {
      return says(Kind.NOT_WHOLE, WORDING.of("problem.whole", name()));
    }
    if (limits.min() != null && number.compareTo(limits.min()) < 0) {
      return says(Kind.TOO_SMALL, trimmed(WORDING.of("problem.small", name(), limits.min(), unit)));
    }
    if (limits.max() != null && number.compareTo(limits.max()) > 0) {
      return says(Kind.TOO_LARGE, trimmed(WORDING.of("problem.large", name(), limits.max(), unit)));
    }
    return null;
  }

  private @Nullable FormProblem date(Value value) {
    boolean right = item.guidance().monthOnly() ? value instanceof Value.Month : isDate(value);
    return right ? null : says(Kind.NOT_A_DATE, WORDING.of(dateKey(), name()));
  }

  private static boolean isDate(Value value) {
    return value instanceof Value.Day || value instanceof Value.Month;
  }

  private String dateKey() {
    return item.guidance().monthOnly() ? "problem.month" : "problem.date";
  }

  private @Nullable FormProblem text(String text) {
    Integer most = item.limits().maxLength();
    return most != null && text.codePointCount(0, text.length()) > most
        ? says(
            Kind.TOO_LONG, WORDING.of("problem.long", name(), BigDecimal.valueOf(most.longValue())))
        : null;
  }

  private @Nullable FormProblem option(String code) {
    return item.option(code).isPresent()
        ? null
        : says(Kind.UNKNOWN_OPTION, WORDING.of("problem.option", name()));
  }

  private FormProblem wrongType() {
    return says(Kind.WRONG_TYPE, WORDING.of("problem.type", name()));
  }

  private FormProblem says(Kind kind, Words text) {
    return new FormProblem(key, kind, text);
  }

  private Words name() {
    return position == 0
        ? item.text()
        : WORDING.of("name.row", item.text(), BigDecimal.valueOf(position));
  }

  /// A limit without a unit leaves a blank before the full stop.
  private static Words trimmed(Words words) {
    return new Words(words.id().replace(" .", "."), words.en().replace(" .", "."));
  }
}
