package id.telaah.ui.settings;

import id.telaah.casefile.TargetGroup;
import id.telaah.language.Formats;
import id.telaah.language.Texts;
import id.telaah.panel.GroupCount;
import id.telaah.round.Figure;
import id.telaah.round.Measure;
import id.telaah.round.Target;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How the round stands against what it set out to do: cases audited per group, children on record,
/// prevalence of stunting.
final class FiguresPart {
  private final SettingsModel model;
  private final Masters masters;
  private final Texts texts;

  FiguresPart(SettingsModel model, Masters masters, Texts texts) {
    this.model = model;
    this.masters = masters;
    this.texts = texts;
  }

  VBox node() {
    VBox part =
        Panes.column(
            Gap.TWO, Labels.heading(texts.get("figures")), Labels.muted(texts.get("figures.note")));
    for (TargetGroup group : masters.groups()) {
      part.getChildren().add(audited(group));
    }
    for (Measure measure : Measure.values()) {
      part.getChildren().add(figure(measure));
    }
    return part;
  }

  private Label audited(TargetGroup group) {
    Target target = model.target(group.key());
    GroupCount count = model.count(group.key());
    String name = group.name().in(texts.language());
    String line =
        !target.audited()
            ? texts.get("figures.not-audited", name)
            : target.planned() == 0
                ? texts.get("figures.unplanned", name, count.received(), count.agreed())
                : texts.get(
                    "figures.audited",
                    name,
                    target.planned(),
                    count.received(),
                    count.agreed(),
                    Math.round(100.0 * count.agreed() / target.planned()));
    return Controls.named(Labels.body(line), "figures-" + group.key(), line);
  }

  private Node figure(Measure measure) {
    Label sum = Labels.body(sum(measure));
    sum.setId("figure-" + measure.key() + "-sum");
    FlowPane shares =
        Panes.flow(
            Gap.TWO,
            share(
                measure,
                "before",
                texts.get("figure.before"),
                Figure::before,
                sum,
                (it, share) -> new Figure(measure, share, it.now(), it.target(), it.source())),
            share(
                measure,
                "now",
                texts.get("figure.now"),
                Figure::now,
                sum,
                (it, share) -> new Figure(measure, it.before(), share, it.target(), it.source())),
            share(
                measure,
                "target",
                texts.get("figure.target"),
                Figure::target,
                sum,
                (it, share) -> new Figure(measure, it.before(), it.now(), share, it.source())));
    return Panes.column(
        Gap.ONE,
        Labels.strong(measure.words().in(texts.language())),
        shares,
        TextSetting.field(
            new TextSetting.Line(
                "figure-" + measure.key() + "-source",
                texts.get("figure.source"),
                model.plan().figure(measure).source(),
                text -> Rules.text(text, false, texts),
                text ->
                    model.plan(plan -> {
                      Figure it = plan.figure(measure);
                      return plan.with(
                          new Figure(measure, it.before(), it.now(), it.target(), text));
                    }))),
        sum);
  }

  private Node share(
      Measure measure,
      String key,
      String name,
      java.util.function.Function<Figure, Optional<BigDecimal>> get,
      Label sum,
      BiFunction<Figure, Optional<BigDecimal>, Figure> with) {
    String now =
        get.apply(model.plan().figure(measure))
            .map(it -> Formats.plain(it, texts.language()))
            .orElse("");
    return Panes.width(
        12,
        TextSetting.field(
            new TextSetting.Line(
                "figure-" + measure.key() + "-" + key,
                name,
                now,
                text -> Rules.share(text, texts),
                text -> {
                  model.plan(
                      plan -> plan.with(with.apply(plan.figure(measure), Rules.shareIn(text))));
                  sum.setText(sum(measure));
                })));
  }

  /// "Turun 4 poin dalam setahun; 14 poin lagi ke sasaran."
  private String sum(Measure measure) {
    Figure figure = model.plan().figure(measure);
    String change =
        figure
            .change()
            .map(points ->
                texts.get(points.signum() > 0 ? "figure.rose" : "figure.fell", points(points)))
            .orElse("");
    String left =
        figure
            .toGo()
            .map(points ->
                points.signum() > 0
                    ? texts.get("figure.to-go", points(points))
                    : texts.get("figure.reached"))
            .orElse("");
    return (change + " " + left).strip();
  }

  private String points(BigDecimal points) {
    return Formats.plain(points.abs(), texts.language());
  }
}
