package id.telaah.ui.review;

import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.Progress;
import id.telaah.language.Texts;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.form.FormPane;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// The four purposes of the audit as steps over the form: how far each is, where one works now, and
/// the way to each.
final class PurposeBar {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final FormModel form;
  private final FormPane pane;
  private final Texts texts;
  private final Map<Purpose, Button> steps = new EnumMap<>(Purpose.class);
  private final FlowPane node;

  PurposeBar(FormModel form, FormPane pane, Texts texts) {
    this.form = form;
    this.pane = pane;
    this.texts = texts;
    node = Controls.named(Panes.flow(Gap.HALF), "purposes", texts.get("purposes"));
    node.getStyleClass().addAll("purposes", "line-bottom");
    for (Purpose purpose : Purpose.values()) {
      Button step = Controls.button("purpose-" + purpose.key(), "", () -> go(purpose));
      step.getStyleClass().add("step");
      steps.put(purpose, step);
      node.getChildren().add(step);
    }
    form.stateProperty().addListener((at, before, now) -> say(now));
    pane.sectionProperty().addListener((at, before, now) -> here(now));
    say(form.state());
    here(pane.sectionProperty().get());
  }

  Node node() {
    return node;
  }

  private void go(Purpose purpose) {
    purpose.sections(form.state()).stream()
        .findFirst()
        .ifPresent(section -> pane.focusItem(ItemKey.of(section)));
  }

  private void here(String section) {
    steps.forEach((purpose, step) ->
        step.pseudoClassStateChanged(HERE, !section.isEmpty() && Purpose.of(section) == purpose));
  }

  private void say(FormState state) {
    steps.forEach((purpose, step) -> {
      Progress progress = purpose.progress(state);
      String name = texts.get("purpose.step", purpose.ordinal() + 1, word(purpose));
      boolean asked = !purpose.sections(state).isEmpty();
      // What is not asked here is not done either.
      step.setGraphic(asked ? mark(progress, name) : StatusMark.none(name));
      step.setDisable(!asked);
      step.setAccessibleText(
          texts.get("purpose.far", name, progress.answered(), progress.required()));
    });
  }

  private String word(Purpose purpose) {
    return switch (purpose) {
      case RISK -> texts.get("purpose.risk");
      case FACTORS -> texts.get("purpose.factors");
      case CAUSES -> texts.get("purpose.causes");
      case HANDLING -> texts.get("purpose.handling");
    };
  }

  private static StatusMark mark(Progress progress, String name) {
    if (progress.isComplete()) {
      return StatusMark.agreed(name);
    }
    return progress.answered() == 0 ? StatusMark.empty(name) : StatusMark.draft(name);
  }
}
