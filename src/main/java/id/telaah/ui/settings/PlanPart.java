package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.round.Stage;
import id.telaah.round.Step;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The days of the audit's stages, and below them the figures that the round is measured by.
final class PlanPart {
  private final SettingsModel model;
  private final Masters masters;
  private final Texts texts;

  PlanPart(SettingsModel model, Masters masters, Texts texts) {
    this.model = model;
    this.masters = masters;
    this.texts = texts;
  }

  VBox node() {
    VBox days =
        Panes.column(
            Gap.ONE,
            Labels.heading(texts.get("schedule")),
            Labels.muted(texts.get("schedule.note")));
    for (Stage stage : Stage.values()) {
      days.getChildren().add(new StageLine(stage).node());
    }
    return Panes.between(
        20, 60, Panes.column(Gap.THREE, days, new FiguresPart(model, masters, texts).node()));
  }

  /// First and last day of one stage.
  private final class StageLine {
    private final Stage stage;
    private String from;
    private String until;

    StageLine(Stage stage) {
      this.stage = stage;
      Optional<Step> step = model.plan().step(stage);
      from = Days.show(step.map(Step::from));
      until = Days.show(step.map(Step::until));
    }

    Node node() {
      String id = "stage-" + stage.key();
      String name = stage.words().in(texts.language());
      VBox first =
          TextSetting.field(
              new TextSetting.Line(
                  id + "-from",
                  texts.get("stage.from", name),
                  from,
                  text -> Days.wrong(text, texts),
                  text -> {
                    from = text;
                    keep();
                  }));
      VBox last =
          TextSetting.field(
              new TextSetting.Line(
                  id + "-until",
                  texts.get("stage.until"),
                  until,
                  this::wrongEnd,
                  text -> {
                    until = text;
                    keep();
                  }));
      HBox line = Panes.row(Gap.TWO, Panes.width(22, first), Panes.width(14, last));
      line.setAlignment(javafx.geometry.Pos.TOP_LEFT);
      return line;
    }

    private Optional<String> wrongEnd(String text) {
      Optional<LocalDate> end = Days.read(text);
      Optional<LocalDate> begin = Days.read(from);
      boolean before = end.isPresent() && begin.filter(end.get()::isBefore).isPresent();
      return before ? Optional.of(texts.get("wrong.before")) : Days.wrong(text, texts);
    }

    private void keep() {
      Optional<Step> step = Days.read(from).map(begin -> new Step(stage, begin, last(begin)));
      model.plan(plan -> plan.with(stage, step));
    }

    // An end that was left, or that stands before the beginning, is the beginning.
    private LocalDate last(LocalDate begin) {
      return Days.read(until).filter(end -> !end.isBefore(begin)).orElse(begin);
    }
  }
}
