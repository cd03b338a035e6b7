package id.telaah.ui.form;

import id.telaah.form.Progress;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A section: its name and how far it is, and below, once opened, its items.
final class SectionPart implements Part {
  private final Field field;
  private final Paper paper;
  private final Stack node = new Stack();
  private final HBox head;
  private final @Nullable Button fold;
  private @Nullable Items inside;
  private @Nullable Progress shown;
  private boolean open;
  private Runnable entered = () -> {};

  SectionPart(Field field, Paper paper) {
    this.field = field;
    this.paper = paper;
    String name = paper.options().folded() ? number() + " " + field.name() : field.name();
    head = Panes.row(Gap.ONE, Labels.heading(name), Panes.push());
    Controls.named(node, field.id(), field.name());
    node.getStyleClass().add("section");
    if (paper.options().folded()) {
      head.getChildren().addFirst(Icons.EXPAND.node());
      fold = Controls.button(field.id("bagian"), "", () -> open(!open));
      fold.getStyleClass().add("section-head");
      fold.setMaxWidth(Double.MAX_VALUE);
      fold.setMinWidth(0);
      fold.setGraphic(head);
      head.prefWidthProperty().bind(fold.widthProperty().subtract(28));
      node.getChildren().add(fold);
    } else {
      fold = null;
      head.getStyleClass().add("section-name");
      node.getChildren().add(head);
      open(true);
    }
    node.focusWithinProperty()
        .addListener((at, before, within) -> {
          if (within) {
            entered.run();
          }
        });
  }

  private int number() {
    return paper.model().state().definition().items().indexOf(field.item()) + 1;
  }

  String linkId() {
    return field.item().linkId();
  }

  boolean isOpen() {
    return open;
  }

  /// Called when the focus comes into the section.
  void onEntered(Runnable act) {
    entered = act;
  }

  /// Opens or folds the section; its items are drawn when it is first opened.
  void open(boolean wanted) {
    open = wanted;
    if (inside == null && open) {
      inside = paper.inside(field.key(), field.item().parts().items());
      if (fold != null) {
        inside.node().getStyleClass().add("section-body");
      }
      node.getChildren().add(inside.node());
    }
    if (inside != null) {
      inside.node().setVisible(open);
      inside.node().setManaged(open);
    }
    if (fold != null) {
      head.getChildren().set(0, (open ? Icons.FOLD : Icons.EXPAND).node());
      say();
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void refresh() {
    Progress progress = paper.model().state().progress(linkId());
    if (fold != null && !paper.isReading() && !progress.equals(shown)) {
      shown = progress;
      head.getChildren().removeIf(StatusMark.class::isInstance);
      if (progress.required() > 0) {
        head.getChildren().add(mark(progress));
      }
      say();
    }
  }

  private StatusMark mark(Progress progress) {
    String word = progress.answered() + "/" + progress.required();
    if (progress.isComplete()) {
      return StatusMark.agreed(word);
    }
    return progress.answered() == 0 ? StatusMark.empty(word) : StatusMark.draft(word);
  }

  private void say() {
    if (fold != null) {
      Progress progress = paper.model().state().progress(linkId());
      String state = field.texts().get(open ? "section.open" : "section.folded");
      String far = field.texts().get("section.progress", progress.answered(), progress.required());
      fold.setAccessibleText(number() + " " + field.name() + ", " + far + ", " + state);
    }
  }

  @Override
  public void focus() {
    if (fold != null) {
      fold.requestFocus();
    }
  }
}
