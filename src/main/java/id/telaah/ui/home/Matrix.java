package id.telaah.ui.home;

import id.telaah.language.Texts;
import id.telaah.panel.RedFlag;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Theme;
import id.telaah.ui.shell.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Cases × disciplines: a cell tells a state by shape and word; Enter or a double click opens it.
final class Matrix {
  private static final double GROUP_EM = 6;
  private static final double ALL_EM = 67.4;
  private static final double SCROLL_BAR_EM = 0.8;

  /// A case with its red flag beneath, or two small lines of a village's name, with air.
  private static final double ROW_EM = 3.1429;

  private final HomeModel model;
  private final Texts texts;
  private final Marks marks;
  private final Consumer<Place> open;
  private final Runnable refuse;
  private final double em;

  /// @param open goes to a place
  /// @param refuse says that a cell is not for this viewer yet
  /// @param textPercent size of the text that columns must hold
  Matrix(HomeModel model, Texts texts, Consumer<Place> open, Runnable refuse, int textPercent) {
    this.model = model;
    this.texts = texts;
    this.marks = new Marks(texts);
    this.open = open;
    this.refuse = refuse;
    this.em = Theme.BODY_PX * textPercent / 100;
  }

  TableView<HomeRow> table() {
    TableView<HomeRow> table =
        Controls.named(new TableView<>(model.rows()), "matrix", texts.get("matrix"));
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setFixedCellSize(ROW_EM * em);
    columns(table);
    table.widthProperty().addListener((at, before, width) -> fit(table, width.doubleValue()));
    table.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(table, event));
    return Panes.grow(table);
  }

  private void columns(TableView<HomeRow> table) {
    var columns = table.getColumns();
    columns.add(column("case", texts.get("column.case"), 7.4, this::caseCell));
    columns.add(
        column(
            "group",
            texts.get("column.group"),
            GROUP_EM,
            row -> small(brief(row.group().in(model.session().language())))));
    columns.add(column("village", texts.get("column.village"), 7.2, row -> small(row.village())));
    columns.add(
        column("complete", texts.get("column.complete"), 5, row -> marks.complete(row.signs())));
    for (Discipline discipline : Discipline.values()) {
      columns.add(
          column(
              discipline.key(),
              discipline.title(texts.language()),
              6.6,
              row -> marks.review(row, discipline)));
    }
    columns.add(column("panel", texts.get("column.panel"), 9.8, marks::panel));
    columns.add(column("paper", texts.get("column.paper"), 6, marks::paper));
  }

  // The group is the first to go, since the code names it; below that the table scrolls sideways
  // rather than cutting a word.
  private void fit(TableView<HomeRow> table, double width) {
    double room = width / em - SCROLL_BAR_EM;
    table.getColumns().get(1).setVisible(room >= ALL_EM);
    table.setColumnResizePolicy(
        room >= ALL_EM - GROUP_EM
            ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
            : TableView.UNCONSTRAINED_RESIZE_POLICY);
  }

  private TableColumn<HomeRow, HomeRow> column(
      String id, String title, double minEm, Function<HomeRow, Node> draw) {
    TableColumn<HomeRow, HomeRow> column = new TableColumn<>(title);
    column.setId("column-" + id);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(it -> new MarkCell(title, draw, row -> open(row, id)));
    column.setMinWidth(minEm * em);
    column.setPrefWidth(minEm * em);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  // Two small lines hold what one cannot: village names run to twenty letters.
  private static Node small(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("small");
    label.setWrapText(true);
    return label;
  }

  // Which ages a group holds is known to whoever works here.
  static String brief(String group) {
    return group.replaceFirst(" \\(.*", "");
  }

  private Node caseCell(HomeRow row) {
    Label code = new Label(row.code().shortName());
    code.getStyleClass().add("strong");
    List<RedFlag> flags = row.signs().map(Signs::redFlags).orElse(List.of());
    return flags.isEmpty() ? code : marks.flagged(code, flags);
  }

  private void onKey(TableView<HomeRow> table, KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
      open(table, cell.getRow(), cell.getColumn());
      event.consume();
    }
  }

  private void open(TableView<HomeRow> table, int row, int column) {
    if (row < 0 || row >= model.rows().size() || column < 0) {
      return;
    }
    open(
        model.rows().get(row),
        table.getVisibleLeafColumn(column).getId().substring("column-".length()));
  }

  private void open(HomeRow row, String column) {
    target(row, column).ifPresentOrElse(open, refuse);
  }

  private Optional<Place> target(HomeRow row, String column) {
    return switch (column) {
      case "panel" -> model.panel(row);
      case "paper" -> Optional.of(new Place.Papers());
      case "case", "group", "village", "complete" -> Optional.of(model.caseOf(row));
      default -> model.review(row, Discipline.ofKey(column));
    };
  }
}
