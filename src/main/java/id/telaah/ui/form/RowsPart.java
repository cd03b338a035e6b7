package id.telaah.ui.form;

import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A repeating group: a card for each row, a button for one more, and a way back for the row
/// removed last.
final class RowsPart implements Part {
  private final Field field;
  private final Paper paper;
  private final Stack node = new Stack();
  private final Stack cards = new Stack();
  private final Map<Integer, RowCard> byRow = new LinkedHashMap<>();
  private final Label none;
  private final Label wrong;
  private final Hyperlink undo;
  private final Button add;

  RowsPart(Field field, Paper paper) {
    this.field = field;
    this.paper = paper;
    cards.getStyleClass().add("gap-2");
    none = Labels.muted(field.texts().get("rows.none"));
    wrong = Controls.named(Labels.wrong(""), field.id("salah"), field.name());
    undo = Controls.link(field.id("urungkan"), field.texts().get("undo"), this::undo);
    add =
        Controls.button(
            field.id("tambah"), Icons.ADD, field.texts().get("rows.add", field.name()), this::add);
    Controls.named(node, field.id(), field.name());
    node.getStyleClass().add("gap-1");
    node.getChildren().add(heading());
    if (!paper.isReading()) {
      field.options().additions().above(field.key().linkId()).ifPresent(node.getChildren()::add);
    }
    node.getChildren().add(cards);
    if (!paper.isReading()) {
      VBox foot = Panes.column(Gap.HALF, wrong, undo, add);
      for (Node part : List.of(wrong, undo)) {
        part.managedProperty().bind(part.visibleProperty());
      }
      node.getChildren().add(foot);
    }
  }

  private Label heading() {
    boolean required = field.item().limits().required() && !paper.isReading();
    Label label =
        Labels.strong(required ? field.texts().get("required", field.name()) : field.name());
    label.setWrapText(true);
    return label;
  }

  private void add() {
    int row = field.model().addRow(field.item().linkId());
    RowCard card = byRow.get(row);
    if (card != null) {
      card.focus();
    }
  }

  private void remove(int row) {
    // What was just typed into the row must be among what comes back.
    paper.commit();
    field.model().removeRow(field.item().linkId(), row);
    undo.requestFocus();
  }

  private void undo() {
    field.model().restoreRow(field.item().linkId());
    add.requestFocus();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void refresh() {
    List<Integer> rows = field.model().state().answers().rows(field.item().linkId());
    Set<Integer> gone = new HashSet<>(byRow.keySet());
    gone.removeAll(rows);
    for (int row : gone) {
      byRow.remove(row);
      paper.forgetRow(field.item(), row);
    }
    List<Node> wanted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowCard card = byRow.computeIfAbsent(rows.get(i), this::card);
      card.number(i + 1);
      wanted.add(card.node());
    }
    if (rows.isEmpty()) {
      wanted.add(none);
    }
    if (!cards.getChildren().equals(wanted)) {
      cards.getChildren().setAll(wanted);
    }
    undo.setVisible(field.model().canRestoreRow(field.item().linkId()));
    String problem =
        field.model().shownWrong(field.key()).map(words -> words.in(field.language())).orElse("");
    wrong.setText(problem);
    wrong.setAccessibleText(problem);
    wrong.setVisible(!problem.isEmpty());
  }

  private RowCard card(int row) {
    Item item = field.item();
    ItemKey owner = new ItemKey(item.linkId(), row);
    Field inRow = new Field(item, owner, field.model(), field.options(), field.texts());
    return new RowCard(inRow, paper, () -> remove(row));
  }

  @Override
  public void focus() {
    add.requestFocus();
  }
}
