package id.telaah.ui.form;

import id.telaah.form.FormProblem;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.ui.kit.Reveal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Draws a form: sections that fold, questions that come and go with the answers. What is read-only
/// is text, not dead controls.
///
/// The pane does not scroll by itself; put it into [id.telaah.ui.kit.Panes#scroll].
public final class FormPane {
  static final ItemKey TOP = ItemKey.of("");

  private final FormModel model;
  private final FormOptions options;
  private final Stack node = new Stack();
  private final ReadOnlyStringWrapper section = new ReadOnlyStringWrapper("");
  private Paper paper;

  public FormPane(FormModel model, FormOptions options) {
    this.model = model;
    this.options = options;
    this.paper = new Paper(model, options);
    node.setId(options.prefix());
    node.getStyleClass().add("form");
    draw();
    model.onTouched(touched -> refresh(touched));
    model
        .readOnlyProperty()
        .addListener((at, before, now) -> {
          paper = new Paper(model, options);
          draw();
        });
  }

  public Parent node() {
    return node;
  }

  /// The section that one works in, by linkId; empty before any was entered.
  public ReadOnlyStringProperty sectionProperty() {
    return section.getReadOnlyProperty();
  }

  private void refresh(Set<ItemKey> touched) {
    paper.refresh(touched);
  }

  private void draw() {
    node.getChildren().setAll(paper.inside(TOP, model.state().definition().items()).node());
    for (SectionPart part : paper.sections()) {
      part.onEntered(() -> section.set(part.linkId()));
    }
    if (options.folded()) {
      unfold();
    }
  }

  /// Opens every section to read, or the first that is not complete to fill in.
  private void unfold() {
    List<SectionPart> sections = paper.sections();
    if (paper.isReading()) {
      sections.forEach(part -> part.open(true));
      return;
    }
    sections.stream()
        .filter(part -> !isComplete(part))
        .findFirst()
        .or(() -> sections.stream().findFirst())
        .ifPresent(part -> part.open(true));
  }

  private boolean isComplete(SectionPart part) {
    return model.state().progress(part.linkId()).isComplete();
  }

  /// Opens the section of a place, scrolls to it and gives it the focus; nothing happens where the
  /// place does not apply.
  public void focusItem(ItemKey key) {
    if (!model.state().isVisible(key)) {
      return;
    }
    String wanted = sectionOf(key.linkId());
    paper.sections().stream()
        .filter(part -> part.linkId().equals(wanted) && !part.isOpen())
        .forEach(part -> part.open(true));
    Optional<Part> part = paper.drawn(key);
    part.ifPresent(drawn -> {
      Reveal.show(drawn.node());
      drawn.focus();
    });
  }

  /// Goes to the next required question without an answer, from where the focus is, and round to
  /// the beginning; says whether there is one.
  public boolean focusNextRequired() {
    commit();
    List<ItemKey> open =
        model.state().problems().stream()
            .filter(problem -> problem.kind() == FormProblem.Kind.REQUIRED)
            .map(FormProblem::key)
            .toList();
    if (open.isEmpty()) {
      return false;
    }
    List<ItemKey> all = model.state().keys();
    int here = focused().map(all::indexOf).orElse(-1);
    focusItem(
        open.stream().filter(key -> all.indexOf(key) > here).findFirst().orElse(open.getFirst()));
    return true;
  }

  /// Hands on what has been typed and not been told yet.
  public void commit() {
    paper.commit();
  }

  /// The innermost place that the focus is in.
  private Optional<ItemKey> focused() {
    return model.state().keys().stream()
        .filter(key -> paper.drawn(key).map(Part::node).filter(Node::isFocusWithin).isPresent())
        .reduce((outer, inner) -> inner);
  }

  private String sectionOf(String linkId) {
    String at = linkId;
    for (Optional<Item> parent = parent(at); parent.isPresent(); parent = parent(at)) {
      at = parent.get().linkId();
    }
    return at;
  }

  private Optional<Item> parent(String linkId) {
    return model.state().definition().parent(linkId);
  }
}
