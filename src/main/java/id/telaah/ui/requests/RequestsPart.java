package id.telaah.ui.requests;

import id.telaah.language.Texts;
import id.telaah.request.Request.State;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import id.telaah.ui.kit.Theme;
import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The requests of the round: what has been asked, what came back, and the way to ask.
final class RequestsPart {
  private final RequestsModel model;
  private final Texts texts;
  private final Label summary = Labels.strong("");
  private final TableView<RequestRow> table;
  private final VBox node;

  /// @param ask saves the lists
  RequestsPart(RequestsModel model, Texts texts, int textPercent, Runnable ask) {
    this.model = model;
    this.texts = texts;
    summary.setWrapText(true);
    summary.setId("requests-summary");
    table = table(new Columns(Theme.BODY_PX * textPercent / 100));
    node =
        Panes.padded(
            Gap.ONE,
            Panes.column(
                Gap.ONE, summary, Columns.whole(Labels.caption(texts.get("requests.how"))), table));
    if (model.mayAsk()) {
      node.getChildren().add(acts(ask));
    }
  }

  VBox node() {
    return node;
  }

  /// Says anew how many requests stand how.
  void refresh() {
    summary.setText(
        texts.get(
            "requests.summary",
            model.unasked(),
            model.count(State.OPEN),
            model.count(State.ANSWERED),
            model.count(State.CLOSED)));
  }

  private TableView<RequestRow> table(Columns columns) {
    TableView<RequestRow> made =
        Controls.named(new TableView<>(), "requests-table", texts.get("tab.requests"));
    made.getColumns()
        .add(
            columns.column(
                "state",
                texts.get("column.state"),
                9.5,
                this::state,
                Comparator.comparing(RequestRow::rank)));
    made.getColumns()
        .add(
            columns.column(
                "case",
                texts.get("column.case"),
                7,
                row -> Columns.text(row.line().code().shortName()),
                Comparator.comparing(row -> row.line().code())));
    made.getColumns()
        .add(
            columns.column(
                "label",
                texts.get("column.label"),
                32,
                row -> Columns.text(row.line().label()),
                Comparator.comparing(row -> row.line().label())));
    made.getColumns()
        .add(
            columns.column(
                "waiting",
                texts.get("column.waiting"),
                43,
                row -> Columns.text(row.line().waiting()),
                Comparator.comparing(row -> row.line().waiting())));
    Columns.fit(made);
    made.setItems(new javafx.collections.transformation.SortedList<>(model.rows()));
    ((javafx.collections.transformation.SortedList<RequestRow>) made.getItems())
        .comparatorProperty()
        .bind(made.comparatorProperty());
    made.setPlaceholder(Labels.muted(texts.get("requests.none")));
    return Panes.grow(made);
  }

  private Node state(RequestRow row) {
    if (row.request().isEmpty()) {
      return StatusMark.none(texts.get("state.unasked"));
    }
    return switch (row.request().get().state()) {
      case OPEN -> StatusMark.of(Shape.RING, Tone.ACCENT, texts.get("state.open"));
      case ANSWERED -> StatusMark.of(Shape.DIAMOND, Tone.WARNING, texts.get("state.answered"));
      case CLOSED -> StatusMark.agreed(texts.get("state.closed"));
    };
  }

  private Node acts(Runnable ask) {
    Button giveUp =
        Controls.quiet(
            "requests-give-up",
            texts.get("requests.give-up"),
            () -> model.giveUp(table.getSelectionModel().getSelectedItem()));
    giveUp
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> {
                  RequestRow row = table.getSelectionModel().getSelectedItem();
                  return row == null || !row.is(State.OPEN);
                },
                table.getSelectionModel().selectedItemProperty()));
    return Panes.row(
        Gap.TWO,
        Panes.push(),
        giveUp,
        Controls.primary("requests-ask", texts.get("requests.ask"), ask));
  }
}
