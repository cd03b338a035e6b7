package id.telaah.ui.review;

import id.telaah.language.Texts;
import id.telaah.phrase.BankPhrase;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A phrase in the list: its words, its causes, and whether it is one's own.
final class PhraseCell extends ListCell<BankPhrase> {
  private static final double SCROLL_BAR = 20;

  private final Texts texts;
  private final Label words = Labels.body("");
  private final Label marks = Labels.caption("");
  private final VBox node = Panes.column(Gap.NONE, words, marks);

  /// @param put takes the selected phrase over
  PhraseCell(Texts texts, Runnable put) {
    this.texts = texts;
    // As wide as the list, so that long phrases break instead of running out of it.
    setPrefWidth(0);
    words.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    marks.managedProperty().bind(marks.textProperty().isNotEmpty());
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !isEmpty()) {
        put.run();
      }
    });
  }

  // A graphic that breaks into lines is as high as its width makes it, which a list does not ask.
  @Override
  protected double computePrefHeight(double width) {
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
    return isEmpty() || inside <= 0
        ? super.computePrefHeight(width)
        : node.prefHeight(inside - SCROLL_BAR) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable BankPhrase phrase, boolean empty) {
    super.updateItem(phrase, empty);
    if (phrase == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    words.setText(phrase.phrase().text());
    marks.setText(
        switch (phrase.origin()) {
          case SHIPPED -> "";
          case CHANGED -> texts.get("phrases.changed");
          case OWN -> texts.get("phrases.own");
        });
    setGraphic(node);
    setAccessibleText(phrase.phrase().text() + " " + marks.getText());
  }
}
