package id.telaah.ui.panel;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.panel.Adoption;
import id.telaah.panel.Lane;
import id.telaah.panel.Topic;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One topic: its lanes one under the other, each with a button that takes its word over.
final class TopicBlock {
  private final PanelModel model;
  private final Topic topic;
  private final Texts texts;
  private final HBox mark = Panes.row(Gap.ONE);
  private final Map<Discipline, Button> buttons = new EnumMap<>(Discipline.class);
  private final VBox node;

  TopicBlock(PanelModel model, Topic topic, Texts texts) {
    this.model = model;
    this.topic = topic;
    this.texts = texts;
    Label title = Labels.strong(topic.title().in(language()));
    title.setWrapText(true);
    HBox head = Panes.row(Gap.ONE, Panes.grow(title), mark);
    title.setMaxWidth(Double.MAX_VALUE);
    node = Panes.column(Gap.HALF, head);
    node.setId("topic-" + plain(topic.key()));
    node.getStyleClass().add("line-bottom");
    node.setStyle("-fx-padding: 0 0 0.5714em 0;");
    StringBuilder silent = new StringBuilder();
    for (Discipline discipline : Discipline.values()) {
      if (topic.lane(discipline).isSilent()) {
        silent.append(silent.isEmpty() ? "" : ", ").append(discipline.title(language()));
      } else {
        node.getChildren().add(lane(discipline));
      }
    }
    if (!silent.isEmpty()) {
      node.getChildren().add(Labels.caption(texts.get("lane.silent", silent)));
    }
  }

  Node node() {
    return node;
  }

  private Language language() {
    return model.session().language();
  }

  private HBox lane(Discipline discipline) {
    Lane lane = topic.lane(discipline);
    Label who = Panes.between(5, 5, Labels.caption(discipline.title(language())));
    Label text = Panes.grow(Labels.body(lane.text().in(language())));
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinWidth(0);
    HBox row = Panes.row(Gap.ONE, who, text);
    row.setAlignment(Pos.BASELINE_LEFT);
    if (Adoption.isPossible(topic.kind())) {
      row.getChildren().add(button(discipline));
    }
    row.setAccessibleText(discipline.title(language()) + ": " + lane.text().in(language()));
    return row;
  }

  private Button button(Discipline discipline) {
    Button button =
        Controls.quiet(
            "adopt-" + plain(topic.key()) + "-" + discipline.key(),
            texts.get("adopt"),
            () -> model.adopt(topic, discipline));
    button.setAccessibleText(
        texts.get("adopt.name", discipline.title(language()), topic.title().in(language())));
    buttons.put(discipline, button);
    return button;
  }

  /// Says anew what is decided and what can be taken over.
  void refresh(List<Topic> undecided) {
    mark.getChildren().setAll(mark(undecided.contains(topic)));
    buttons.forEach(this::refresh);
  }

  private void refresh(Discipline discipline, Button button) {
    boolean possible = model.canAdopt(topic, discipline);
    button.setDisable(!possible);
    button.setVisible(!model.isFrozen());
    button.setManaged(button.isVisible());
    button.setText(possible ? texts.get("adopt") : texts.get("adopted"));
  }

  private StatusMark mark(boolean open) {
    if (open) {
      return StatusMark.decide(texts.get("mark.decide"));
    }
    if (speakers() == 1) {
      return StatusMark.none(texts.get("mark.one"));
    }
    return topic.differs()
        ? StatusMark.of(
            StatusMark.Shape.OPEN_TRIANGLE, StatusMark.Tone.NEUTRAL, texts.get("mark.differs"))
        : StatusMark.of(StatusMark.Shape.TICK, StatusMark.Tone.NEUTRAL, texts.get("mark.same"));
  }

  private long speakers() {
    return topic.lanes().values().stream().filter(lane -> !lane.isSilent()).count();
  }

  private static String plain(String key) {
    return key.replaceAll("[^A-Za-z0-9_]", "-");
  }
}
