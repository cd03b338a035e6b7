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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Columns.fit(table);
    table
        .getColumns()
        .add(
            columns.column(
                "group",
                texts.get("column.group"),
                9.5,
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
                10,
                share -> Columns.text(neededBy(share)),
                Comparator.comparing(this::neededBy)));
    table.getColumns().add(percent());
    table
        .getColumns()
        .add(
            columns.column(
                "missing",
                texts.get("column.missing"),
                7,
                share -> Columns.text(texts.get("shares.of", missing(share), share.applies())),
                Comparator.comparingInt(SharesPart::missing)));
    table
        .getColumns()
        .add(
            columns.column(
                "why",
                texts.get("column.why"),
                24,
                share -> Columns.text(why(share)),
                Comparator.comparing(this::why)));
    table.setPlaceholder(Labels.muted(texts.get("shares.none")));
    return Panes.grow(table);
  }

  private TableColumn<FieldShare, FieldShare> percent() {
    return columns.column(
        "percent",
        texts.get("column.percent"),
        7,
        share -> Columns.text(String.valueOf(share.percent())),
        Comparator.comparingInt(FieldShare::percent));
  }

  private static int missing(FieldShare share) {
    return share.applies() - share.count(Standing.FILLED);
  }

  /// "1 tidak diketahui; 2 belum diisi", and how often it does not apply.
  private String why(FieldShare share) {
    return Stream.of(
            part(share, Standing.UNKNOWN, "shares.unknown"),
            part(share, Standing.NOT_ASKED, "shares.not-asked"),
            part(share, Standing.EMPTY, "shares.empty"),
            part(share, Standing.NOT_APPLICABLE, "shares.not-applicable"))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String part(FieldShare share, Standing standing, String key) {
    int count = share.count(standing);
    return count == 0 ? "" : texts.get(key, count);
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
