package id.telaah.ui.form;

import id.telaah.form.Value;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Panes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// A date as 25/11/2026, or a month as 11/2026; dashes and the order of ISO are understood too.
final class DateTyping implements Typing {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
  private static final DateTimeFormatter DAY_TEXT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MONTH_TEXT = DateTimeFormatter.ofPattern("MM/yyyy");

  private final boolean monthOnly;
  private final TextField control;

  DateTyping(Field field) {
    monthOnly = field.item().guidance().monthOnly();
    control = Controls.field(field.id(), field.name());
    control.setPromptText(
        monthOnly ? field.texts().get("prompt.month") : field.texts().get("prompt.day"));
    Panes.between(8, 12, control);
  }

  @Override
  public TextInputControl control() {
    return control;
  }

  @Override
  public Node node() {
    return control;
  }

  @Override
  public Value value(String text) {
    try {
      Matcher day = DAY.matcher(text);
      if (!monthOnly && day.matches()) {
        return new Value.Day(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
      }
      Matcher month = MONTH.matcher(text);
      if (month.matches()) {
        return new Value.Month(YearMonth.of(number(month, 2), number(month, 1)));
      }
      return monthOnly
          ? new Value.Month(YearMonth.parse(text))
          : new Value.Day(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return new Value.Text(text);
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  @Override
  public String text(Value value) {
    return switch (value) {
      case Value.Day(LocalDate date) -> DAY_TEXT.format(date);
      case Value.Month(YearMonth month) -> MONTH_TEXT.format(month);
      case Value.Text(String text) -> text;
      default -> "";
    };
  }
}
