package id.telaah.ui.settings;

import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.language.Texts;
import id.telaah.round.Region;
import id.telaah.round.Round;
import id.telaah.round.Target;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Visit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which groups the round audits and where, and the way to the round before or after it.
final class RoundPart {
  private final SettingsModel model;
  private final Visit visit;
  private final Masters masters;
  private final Texts texts;

  RoundPart(SettingsModel model, Visit visit, Masters masters, Texts texts) {
    this.model = model;
    this.visit = visit;
    this.masters = masters;
    this.texts = texts;
  }

  VBox node() {
    return Panes.between(20, 60, Panes.column(Gap.THREE, assistant(), targets(), rounds()));
  }

  private Node assistant() {
    return Panes.flow(
        Gap.ONE,
        Controls.button(
            "settings-assistant",
            texts.get("assistant"),
            () -> visit.navigation().go(new Place.Setup())));
  }

  /// The groups, each with its lokus, its criteria and the number of its cases.
  VBox targets() {
    VBox targets =
        Panes.column(
            Gap.TWO, Labels.heading(texts.get("targets")), Labels.muted(texts.get("targets.note")));
    masters.groups().forEach(group -> targets.getChildren().add(target(group)));
    return targets;
  }

  private Node target(TargetGroup group) {
    String id = "target-" + group.key();
    CheckBox audited = Controls.check(id, group.name().in(texts.language()));
    audited.getStyleClass().add("strong");
    FlowPane places = Panes.flow(Gap.TWO);
    Target now = model.target(group.key());
    audited.setSelected(now.audited());
    for (Region district : model.districts()) {
      CheckBox box = Controls.check(id + "-" + district.code().replace('.', '-'), district.name());
      box.setSelected(now.districts().contains(district.code()));
      box.disableProperty().bind(audited.selectedProperty().not());
      box.setOnAction(event -> keep(group.key(), audited, places));
      box.setUserData(district.code());
      places.getChildren().add(box);
    }
    audited.setOnAction(event -> keep(group.key(), audited, places));
    return Panes.column(Gap.ONE, audited, places, selection(id, group.key()));
  }

  private Node selection(String id, String groupKey) {
    Target now = model.target(groupKey);
    VBox criteria =
        TextSetting.field(
            new TextSetting.Line(
                id + "-criteria",
                texts.get("target.criteria"),
                now.criteria(),
                text -> Rules.text(text, false, texts),
                text -> keep(model.target(groupKey).by(text))));
    VBox planned =
        TextSetting.field(
            new TextSetting.Line(
                id + "-planned",
                texts.get("target.planned"),
                now.planned() == 0 ? "" : String.valueOf(now.planned()),
                text -> Rules.cases(text, texts),
                text ->
                    keep(
                        model
                            .target(groupKey)
                            .planning(text.isEmpty() ? 0 : Integer.parseInt(text)))));
    var line = Panes.row(Gap.TWO, Panes.grow(criteria), Panes.width(10, planned));
    line.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    return line;
  }

  private void keep(Target target) {
    if (!target.equals(model.target(target.groupKey()))) {
      model.target(target);
    }
  }

  private void keep(String groupKey, CheckBox audited, FlowPane places) {
    List<String> chosen = new ArrayList<>();
    for (Node node : places.getChildren()) {
      if (node instanceof CheckBox box && box.isSelected()) {
        chosen.add((String) box.getUserData());
      }
    }
    keep(model.target(groupKey).auditedIn(audited.isSelected(), chosen));
  }

  private VBox rounds() {
    VBox list = Panes.column(Gap.ONE);
    model.roundsProperty().addListener((at, before, now) -> list.getChildren().setAll(lines(now)));
    list.getChildren().setAll(lines(model.roundsProperty().get()));
    return Panes.column(
        Gap.TWO, Labels.heading(texts.get("rounds")), Labels.muted(texts.get("rounds.note")), list);
  }

  private List<Node> lines(List<Round> rounds) {
    List<Node> lines = new ArrayList<>();
    if (!rounds.isEmpty()) {
      RoundId next = rounds.getFirst().id().next();
      Button begin =
          Controls.button(
              "round-next",
              Icons.ADD,
              texts.get("rounds.next", next.title()),
              () -> model.begin(next, this::open));
      lines.add(begin);
    }
    for (Round round : rounds) {
      lines.add(line(round));
    }
    return lines;
  }

  private void open(RoundId id) {
    visit.frame().openRound(id, new Place.Home());
  }

  private HBox line(Round round) {
    boolean here = round.id().equals(round().id());
    Node go =
        here
            ? Labels.muted(texts.get("rounds.here"))
            : Controls.quiet(
                "round-" + round.id(),
                Icons.NEXT,
                texts.get("rounds.open"),
                () -> open(round.id()));
    go.setAccessibleText(round.id().title());
    return Panes.row(Gap.TWO, Labels.body(round.id().title()), go);
  }

  private Round round() {
    return visit.session().round();
  }
}
