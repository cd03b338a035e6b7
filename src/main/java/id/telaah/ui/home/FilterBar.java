package id.telaah.ui.home;

import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// The filters over the matrix; a change shows at once.
final class FilterBar {
  private final HomeModel model;
  private final ComboBox<Words> group;
  private final ComboBox<String> village;
  private final ComboBox<Filter.Stage> stage;
  private final ComboBox<Filter.Risk> risk;
  private final TextField text;
  private final FlowPane node;

  FilterBar(HomeModel model, Texts texts) {
    this.model = model;
    String every = texts.get("filter.every-village");
    String everyGroup = texts.get("filter.every-group");
    group =
        choice(
            "filter-group",
            texts.get("filter.group"),
            it -> it.equals(Words.NONE) ? everyGroup : Matrix.brief(it.in(texts.language())));
    village =
        choice("filter-village", texts.get("filter.village"), it -> it.isEmpty() ? every : it);
    stage = choice("filter-stage", texts.get("filter.stage"), it -> texts.get("stage." + key(it)));
    risk = choice("filter-risk", texts.get("filter.risk"), it -> texts.get("risk." + key(it)));
    text = Panes.width(10, Controls.field("filter-text", texts.get("filter.text")));
    text.setPromptText(texts.get("filter.prompt"));
    Controls.offer(stage, stages());
    Controls.offer(risk, List.of(Filter.Risk.values()));
    group.setValue(Words.NONE);
    village.setValue("");
    stage.setValue(Filter.Stage.ALL);
    risk.setValue(Filter.Risk.ALL);
    text.textProperty().addListener((at, before, now) -> apply());
    node = Panes.flow(Gap.ONE, group, village, stage, risk, text);
  }

  FlowPane node() {
    return node;
  }

  /// Offers the groups and villages that the round's cases come from.
  void offer(List<Words> groups, List<String> villages) {
    List<Words> all = new java.util.ArrayList<>(List.of(Words.NONE));
    all.addAll(groups);
    Controls.offer(group, all);
    String chosen = village.getValue();
    List<String> offered = new java.util.ArrayList<>(List.of(""));
    offered.addAll(villages);
    Controls.offer(village, offered);
    village.setValue(offered.contains(chosen) ? chosen : "");
  }

  private List<Filter.Stage> stages() {
    List<Filter.Stage> stages = new java.util.ArrayList<>(List.of(Filter.Stage.values()));
    if (!model.session().isExpert()) {
      stages.remove(Filter.Stage.MINE);
    }
    return stages;
  }

  private <T> ComboBox<T> choice(String id, String name, Function<T, String> wording) {
    ComboBox<T> box = Controls.choice(id, name, wording);
    box.valueProperty().addListener((at, before, now) -> apply());
    return box;
  }

  private void apply() {
    model
        .filterProperty()
        .set(
            new Filter(
                Optional.ofNullable(group.getValue()).filter(it -> !it.equals(Words.NONE)),
                Optional.ofNullable(village.getValue()).filter(it -> !it.isEmpty()),
                Objects.requireNonNullElse(stage.getValue(), Filter.Stage.ALL),
                Objects.requireNonNullElse(risk.getValue(), Filter.Risk.ALL),
                text.getText()));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
