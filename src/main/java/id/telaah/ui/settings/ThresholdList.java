package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.risk.Threshold;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All thresholds under their subjects, with what is in force; arrows and typing find one.
final class ThresholdList {
  private final ThresholdsModel model;
  private final Texts texts;
  private final TextField search;
  private final ListView<ThresholdLine> list;
  private final Label none;
  private final Consumer<Optional<Threshold>> chosen;
  private boolean isFilling;

  ThresholdList(ThresholdsModel model, Texts texts, Consumer<Optional<Threshold>> chosen) {
    this.model = model;
    this.texts = texts;
    this.chosen = chosen;
    search = Controls.field("threshold-search", texts.get("threshold.search"));
    search.setPromptText(texts.get("threshold.search.hint"));
    list = Controls.named(new ListView<>(), "thresholds", texts.get("tab.thresholds"));
    // It takes the room there is, not ten lines.
    list.setMinHeight(0);
    list.setPrefHeight(1);
    list.setCellFactory(view -> new Cell());
    none = Labels.muted("");
    none.setId("thresholds-none");
    none.managedProperty().bind(none.visibleProperty());
    none.setVisible(false);
    search.textProperty().addListener((at, before, now) -> fill());
    list.getSelectionModel().selectedItemProperty().addListener((at, before, line) -> choose(line));
    fill();
  }

  Node node() {
    VBox box =
        Panes.column(
            Gap.ONE,
            Panes.row(Gap.ONE, Icons.SEARCH.node(), Panes.grow(search)),
            none,
            Panes.grow(list));
    return Panes.grow(Panes.between(22, 60, box));
  }

  /// Shows the lines anew and keeps what was chosen; a search with one answer chooses it.
  void fill() {
    Optional<Threshold> kept = threshold(list.getSelectionModel().getSelectedItem());
    isFilling = true;
    list.getItems().setAll(model.lines(search.getText()));
    list.getSelectionModel().clearSelection();
    isFilling = false;
    none.setText(texts.get("threshold.none", search.getText()));
    none.setVisible(list.getItems().isEmpty());
    list.getItems().stream()
        .filter(line -> kept.isPresent() && threshold(line).equals(kept))
        .findFirst()
        .ifPresentOrElse(line -> list.getSelectionModel().select(line), this::chooseTheOnlyOne);
  }

  // Filling the list anew takes the choice away for a moment.
  private void choose(@Nullable ThresholdLine line) {
    if (!isFilling && line != null) {
      chosen.accept(threshold(line));
    }
  }

  private void chooseTheOnlyOne() {
    List<ThresholdLine> found =
        list.getItems().stream().filter(line -> threshold(line).isPresent()).toList();
    if (found.size() == 1) {
      list.getSelectionModel().select(found.getFirst());
    } else {
      chosen.accept(Optional.empty());
    }
  }

  private static Optional<Threshold> threshold(@Nullable ThresholdLine line) {
    return line instanceof ThresholdLine.One one ? Optional.of(one.threshold()) : Optional.empty();
  }

  /// A subject's heading, or a threshold's name with the number in force.
  private final class Cell extends ListCell<ThresholdLine> {
    @Override
    protected void updateItem(@Nullable ThresholdLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      // Its wish for one line must not make the list scroll sideways.
      setPrefWidth(0);
      switch (empty ? null : line) {
        case ThresholdLine.Subject(String name) -> {
          setGraphic(Labels.strong(name));
          setAccessibleText(name);
        }
        case ThresholdLine.One one -> {
          setGraphic(row(one));
          setAccessibleText(said(one));
        }
        case null -> {
          setGraphic(null);
          setAccessibleText(null);
        }
      }
    }

    private Node row(ThresholdLine.One one) {
      Label name = Labels.body(model.said(one.threshold().words().name()));
      name.setMaxWidth(Double.MAX_VALUE);
      Label number = Labels.strong(number(one));
      number.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = Panes.row(Gap.ONE, Panes.grow(name));
      if (one.changed()) {
        row.getChildren()
            .add(StatusMark.of(Shape.DIAMOND, Tone.ACCENT, texts.get("threshold.changed")));
      }
      row.getChildren().add(number);
      return row;
    }

    private String said(ThresholdLine.One one) {
      String plain = model.said(one.threshold().words().name()) + ": " + number(one);
      return one.changed() ? plain + ", " + texts.get("threshold.changed") : plain;
    }

    private String number(ThresholdLine.One one) {
      return model.plain(one.number()) + " " + model.said(one.threshold().unit());
    }
  }
}
