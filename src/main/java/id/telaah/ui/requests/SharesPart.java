package id.telaah.ui.requests;

import id.telaah.casefile.FieldShare;
import id.telaah.casefile.Standing;
import id.telaah.language.Texts;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Theme;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// How often each field is missing over the round, the worst first.
final class SharesPart {
  private final RequestsModel model;
  private final Texts texts;
  private final Columns columns;
  private final VBox node;

  /// @param export saves what is shown
  SharesPart(RequestsModel model, Texts texts, int textPercent, Runnable export) {
    this.model = model;
    this.texts = texts;
    columns = new Columns(Theme.BODY_PX * textPercent / 100);
    CheckBox needed = Controls.check("shares-needed", texts.get("shares.needed"));
    needed.selectedProperty().bindBidirectional(model.neededOnlyProperty());
    node =
        Panes.padded(
            Gap.ONE,
            Panes.column(
                Gap.ONE,
                Columns.whole(Labels.caption(texts.get("shares.meaning"))),
                table(),
                Panes.row(
                    Gap.TWO,
                    needed,
                    Panes.push(),
                    Controls.button("shares-export", texts.get("shares.export"), export))));
  }

  VBox node() {
    return node;
  }

  private TableView<FieldShare> table() {
    TableView<FieldShare> table =
        Controls.named(new TableView<>(), "shares-table", texts.get("tab.shares"));
    SortedList<FieldShare> sorted = new SortedList<>(model.shares());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table
        .getColumns()
        .add(
            columns.column(
                "group",
                texts.get("column.group"),
                8,
                share -> Columns.text(model.group(share).replaceFirst(" \\(.*", "")),
                Comparator.comparing(model::group)));
    table
        .getColumns()
        .add(
            columns.column(
                "field",
                texts.get("column.field"),
                24,
                share -> Columns.text(name(share)),
                Comparator.comparing(this::name)));
    table
        .getColumns()
        .add(
            columns.column(
                "needed",
                texts.get("column.needed"),
                11,
                share -> Columns.text(neededBy(share)),
                Comparator.comparing(this::neededBy)));
    table.getColumns().add(number("percent", texts.get("column.percent"), FieldShare::percent));
    table.getColumns().add(number("applies", texts.get("column.applies"), FieldShare::applies));
    standing(table, "filled", texts.get("column.filled"), Standing.FILLED);
    standing(table, "unknown", texts.get("column.unknown"), Standing.UNKNOWN);
    standing(table, "not-asked", texts.get("column.not-asked"), Standing.NOT_ASKED);
    standing(table, "empty", texts.get("column.empty"), Standing.EMPTY);
    standing(table, "not-applicable", texts.get("column.not-applicable"), Standing.NOT_APPLICABLE);
    table.setPlaceholder(Labels.muted(texts.get("shares.none")));
    return Panes.grow(table);
  }

  private void standing(TableView<FieldShare> table, String id, String title, Standing standing) {
    table.getColumns().add(number(id, title, share -> share.count(standing)));
  }

  private TableColumn<FieldShare, FieldShare> number(
      String id, String title, ToIntFunction<FieldShare> of) {
    return columns.column(
        id,
        title,
        6.2,
        share -> Columns.text(String.valueOf(of.applyAsInt(share))),
        Comparator.comparingInt(of));
  }

  private String name(FieldShare share) {
    return share.item().text().in(texts.language());
  }

  private String neededBy(FieldShare share) {
    return Arrays.stream(Discipline.values())
        .filter(discipline -> share.item().parts().neededBy().contains(discipline.key()))
        .map(discipline -> discipline.title(texts.language()))
        .collect(Collectors.joining(", "));
  }
}
