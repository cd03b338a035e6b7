package id.telaah.ui.chart;

import id.telaah.growth.Mark;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One measuring on the chart: a disc at the actual age, a cross at the corrected one, a triangle
/// where the value lies beyond the chart; says itself on hovering and on focus.
final class MarkNode extends StackPane {
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

  private final Mark mark;
  private final String words;

  /// @param words the mark in words, as read aloud and shown
  MarkNode(Mark mark, String words) {
    this.mark = mark;
    this.words = words;
    Region shape = new Region();
    shape.getStyleClass().addAll("shape", shape(mark));
    getStyleClass().add("growth-mark");
    pseudoClassStateChanged(DOUBTFUL, mark.isDoubted());
    getChildren().add(shape);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
    Tooltip.install(this, new Tooltip(words));
    setOnMousePressed(event -> requestFocus());
  }

  Mark mark() {
    return mark;
  }

  String words() {
    return words;
  }

  /// Stands centred on its place.
  void place(PlotArea area) {
    double width = snapSizeX(prefWidth(-1));
    double height = snapSizeY(prefHeight(-1));
    resizeRelocate(
        area.x(mark.at().x()) - width / 2, area.y(mark.at().y()) - height / 2, width, height);
  }

  private static String shape(Mark mark) {
    if (mark.isCorrected()) {
      return "cross";
    }
    return mark.outside() ? "beyond" : "disc";
  }
}
