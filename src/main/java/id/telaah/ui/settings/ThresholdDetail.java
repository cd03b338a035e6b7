package id.telaah.ui.settings;

import id.telaah.language.Formats;
import id.telaah.language.Texts;
import id.telaah.risk.Threshold;
import id.telaah.risk.ThresholdEdit;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import java.time.ZonedDateTime;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// One threshold: what it divides, its source, where sources disagree, who changed it last and why,
/// and how to change it.
final class ThresholdDetail {
  private final ThresholdsModel model;
  private final Texts texts;
  private final Function<String, String> memberName;
  private final Label wrong = Labels.wrong("");
  private final VBox node = Panes.column(Gap.TWO);

  /// @param memberName name of the member with an id
  ThresholdDetail(ThresholdsModel model, Texts texts, Function<String, String> memberName) {
    this.model = model;
    this.texts = texts;
    this.memberName = memberName;
    wrong.setId("threshold-wrong");
    wrong.textProperty().bind(model.wrongProperty());
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.accessibleTextProperty().bind(wrong.textProperty());
    Controls.named(node, "threshold", texts.get("threshold.choose"));
    chooseOne();
  }

  VBox node() {
    return node;
  }

  void chooseOne() {
    node.getChildren().setAll(Labels.muted(texts.get("threshold.choose")));
  }

  void show(Threshold threshold) {
    model.forget();
    String name = model.said(threshold.words().name());
    node.setAccessibleText(name);
    Label heading = Labels.heading(name);
    heading.setWrapText(true);
    node.getChildren().setAll(heading, facts(threshold));
    threshold
        .words()
        .conflict()
        .ifPresent(words ->
            node.getChildren().add(Notice.warning("threshold-conflict", model.said(words))));
    model.lastEdit(threshold).ifPresent(edit -> node.getChildren().add(lastEdit(edit)));
    if (threshold.isFixed()) {
      node.getChildren().add(Notice.readOnly("threshold-fixed", texts.get("threshold.fixed")));
    } else if (model.mayChange()) {
      node.getChildren().add(change(threshold));
    } else {
      node.getChildren().add(Notice.readOnly("threshold-closed", texts.get("threshold.closed")));
    }
  }

  private VBox facts(Threshold threshold) {
    String unit = " " + model.said(threshold.unit());
    String now =
        model.plain(model.inForceProperty().get().orElseThrow().number(threshold.id())) + unit;
    Label inForce = Labels.strong(texts.get("threshold.in-force", now));
    inForce.setId("threshold-in-force");
    VBox facts =
        Panes.column(
            Gap.HALF,
            inForce,
            Labels.body(texts.get("threshold.default", model.plain(threshold.value()) + unit)),
            Labels.body(texts.get("threshold.source", model.said(threshold.words().source()))));
    if (!threshold.isFixed()) {
      facts.getChildren().add(Labels.body(texts.get("threshold.range", model.range(threshold))));
    }
    return facts;
  }

  private Label lastEdit(ThresholdEdit edit) {
    ZonedDateTime at = edit.at().atZone(model.session().clock().getZone());
    Label label =
        Labels.body(
            texts.get(
                "threshold.last",
                model.plain(edit.wish().from()),
                model.plain(edit.wish().to()),
                memberName.apply(edit.by()),
                Formats.day(at.toLocalDate(), model.language()),
                edit.wish().reason()));
    label.setId("threshold-last");
    return label;
  }

  private VBox change(Threshold threshold) {
    TextField number =
        Controls.field("threshold-number", texts.get("threshold.new", model.range(threshold)));
    TextArea reason = Controls.area("threshold-reason", texts.get("threshold.reason"), 2);
    reason.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    number.setOnAction(event -> model.change(threshold, number.getText(), reason.getText()));
    var keep =
        Controls.primary(
            "threshold-change",
            texts.get("threshold.change"),
            () -> model.change(threshold, number.getText(), reason.getText()));
    var back =
        Controls.button(
            "threshold-back",
            texts.get("threshold.back", model.plain(threshold.value())),
            () -> model.change(threshold, threshold.value().toPlainString(), reason.getText()));
    back.setDisable(!model.inForceProperty().get().orElseThrow().isChanged(threshold.id()));
    return Panes.column(
        Gap.ONE,
        Controls.labelled(texts.get("threshold.new", model.range(threshold)), number),
        Controls.labelled(texts.get("required", texts.get("threshold.reason")), reason),
        wrong,
        Panes.flow(Gap.ONE, keep, back));
  }
}
