package id.telaah.ui.review;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Finds words in all tabs of the case and leads from one to the next.
final class CaseSearch {
  private final Texts texts;
  private final Supplier<List<CaseLeaf>> leaves;
  private final Supplier<CaseTab> shown;
  private final Consumer<CaseTab> turnTo;
  private final TextField field;
  private final Label count = Labels.muted("");
  private final FlowPane node;
  private final Button opener;
  private List<Hit> hits = List.of();
  private int at;
  private @Nullable Node cameFrom;

  /// @param leaves every tab, drawn
  /// @param shown the tab that is seen now
  /// @param turnTo shows a tab, laid out
  CaseSearch(
      Texts texts,
      Supplier<List<CaseLeaf>> leaves,
      Supplier<CaseTab> shown,
      Consumer<CaseTab> turnTo) {
    this.texts = texts;
    this.leaves = leaves;
    this.shown = shown;
    this.turnTo = turnTo;
    field = Controls.field("case-search-text", texts.get("search"));
    field.setPromptText(texts.get("search.prompt"));
    field.textProperty().addListener((it, before, now) -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Controls.named(count, "case-search-count", texts.get("search.count.name"));
    count.setWrapText(false);
    count.setMinWidth(Label.USE_PREF_SIZE);
    Button previous =
        Controls.quiet(
            "case-search-previous", Icons.FOLD, texts.get("search.previous"), this::back);
    Button next =
        Controls.quiet("case-search-next", Icons.EXPAND, texts.get("search.next"), this::forward);
    Button close = Controls.quiet("case-search-close", texts.get("search.close"), this::close);
    node = Panes.flow(Gap.ONE, Panes.width(14, field), count, previous, next, close);
    node.getStyleClass().addAll("case-search", "line-bottom");
    Controls.named(node, "case-search", texts.get("search"));
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
    opener = Controls.quiet("case-search-open", Icons.SEARCH, texts.get("search.open"), this::open);
  }

  Node node() {
    return node;
  }

  /// The button that opens the line.
  Node opener() {
    return opener;
  }

  boolean isOpen() {
    return node.isVisible();
  }

  /// Opens the line, or brings the focus back to it.
  void open() {
    if (!isOpen()) {
      cameFrom = node.getScene().getFocusOwner();
      node.setVisible(true);
      find();
    }
    field.requestFocus();
    field.selectAll();
  }

  /// Takes the line and all marks away and gives the focus back.
  void close() {
    node.setVisible(false);
    mark(List.of());
    if (cameFrom != null) {
      cameFrom.requestFocus();
      cameFrom = null;
    }
  }

  private void find() {
    String wanted = field.getText().strip();
    List<Hit> found =
        wanted.isEmpty()
            ? List.of()
            : leaves.get().stream().flatMap(leaf -> Hit.in(leaf, wanted).stream()).toList();
    at = first(found);
    mark(found);
    go();
  }

  /// From the tab that is seen onwards, so that the case stays put where it can.
  private int first(List<Hit> found) {
    return IntStream.range(0, found.size())
        .filter(hit -> found.get(hit).leaf().tab().compareTo(shown.get()) >= 0)
        .findFirst()
        .orElse(0);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  private void back() {
    step(-1);
  }

  private void forward() {
    step(1);
  }

  private void step(int by) {
    if (!hits.isEmpty()) {
      at = Math.floorMod(at + by, hits.size());
      go();
    }
  }

  private void go() {
    here()
        .ifPresent(hit -> {
          turnTo.accept(hit.leaf().tab());
          hit.reveal();
        });
    mark(hits);
  }

  private Optional<Hit> here() {
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(at));
  }

  private void mark(List<Hit> found) {
    hits = found;
    leaves.get().forEach(leaf -> leaf.mark(hits, here()));
    String words =
        hits.isEmpty() ? texts.get("search.none") : texts.get("search.count", at + 1, hits.size());
    count.setText(field.getText().isBlank() ? "" : words);
    count.setAccessibleText(count.getText());
  }
}
