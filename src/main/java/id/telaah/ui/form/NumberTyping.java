package id.telaah.ui.form;

import id.telaah.form.Value;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;

/// A number with its unit beside it; comma and dot are both the decimal mark.
final class NumberTyping implements Typing {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{0,12})?");

  private final Language language;
  private final TextField control;
  private final HBox node;

  NumberTyping(Field field) {
    language = field.language();
    String unit = field.item().guidance().unitWords().in(language);
    control =
        Controls.field(
            field.id(), unit.isEmpty() ? field.name() : field.name() + " (" + unit + ")");
    Panes.between(8, 10, control);
    node = Panes.row(Gap.ONE, control);
    if (!unit.isEmpty()) {
      node.getChildren().add(Labels.muted(unit));
    }
  }

  @Override
  public TextInputControl control() {
    return control;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Value value(String text) {
    String plain = text.replace('\u2212', '-').replace(" ", "");
    // "7," is on its way to "7,6" and no mistake yet; BigDecimal reads "7." as 7.
    return NUMBER.matcher(plain).matches()
        ? new Value.Numeric(new BigDecimal(plain.replace(',', '.')))
        : new Value.Text(text);
  }

  @Override
  public String text(Value value) {
    return switch (value) {
      case Value.Numeric(BigDecimal number) -> Formats.plain(number, language);
      case Value.Text(String text) -> text;
      default -> "";
    };
  }
}
