package id.telaah.ui.kit;

import javafx.scene.control.Label;

/// Text on a screen, in the steps of the type scale.
public final class Labels {
  private Labels() {}

  /// The name of a screen, 21 px at 100 %.
  public static Label title(String text) {
    return of(text, "title");
  }

  /// The name of a part, 17 px.
  public static Label heading(String text) {
    return of(text, "heading");
  }

  /// Body text that stands out, 14 px.
  public static Label strong(String text) {
    return of(text, "strong");
  }

  /// Body text, 14 px, that breaks into lines.
  public static Label body(String text) {
    Label label = of(text, "body");
    label.setWrapText(true);
    return label;
  }

  /// Body text of less weight, 14 px, that breaks into lines.
  public static Label muted(String text) {
    Label label = of(text, "muted");
    label.setWrapText(true);
    return label;
  }

  /// Small text under or beside something, 12 px, that breaks into lines.
  public static Label caption(String text) {
    Label label = of(text, "caption");
    label.setWrapText(true);
    return label;
  }

  /// What is wrong with a field, under it: the word and the colour.
  public static Label wrong(String text) {
    Label label = of(text, "caption");
    label.getStyleClass().add("wrong");
    label.setWrapText(true);
    return label;
  }

  private static Label of(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
