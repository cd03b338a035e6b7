package id.telaah.ui.review;

import id.telaah.language.Texts;
import id.telaah.risk.Finding;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Dialogs;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The findings of a case, to be confirmed, rejected with a reason, or added to where they stand.
final class FindingsPart {
  private final Texts texts;
  private final Optional<Verdicts> verdicts;
  private final List<FindingLine> lines;
  private final VBox added = Panes.column(Gap.ONE);
  private final Button add;
  private final VBox node;

  FindingsPart(Opened opened, Texts texts) {
    this.texts = texts;
    List<Finding> findings = opened.view().findings();
    Optional<FormModel> form = opened.access() == Access.FILLING ? opened.form() : Optional.empty();
    verdicts = form.map(Verdicts::new);
    lines = findings.stream().map(finding -> new FindingLine(finding, verdicts, texts)).toList();
    add = Controls.quiet("finding-add", Icons.ADD, texts.get("finding.add"), this::add);
    add.managedProperty().bind(add.visibleProperty());
    added.managedProperty().bind(added.visibleProperty());
    node = Panes.column(Gap.TWO, Labels.heading(texts.get("findings")));
    if (findings.isEmpty()) {
      node.getChildren().add(Labels.muted(texts.get("findings.none")));
    }
    lines.forEach(line -> node.getChildren().add(line.node()));
    node.getChildren().addAll(added, add);
    refresh();
    form.ifPresent(model -> model.stateProperty().addListener((at, before, now) -> refresh()));
  }

  VBox node() {
    return node;
  }

  private void refresh() {
    lines.forEach(FindingLine::refresh);
    List<String> own = verdicts.map(Verdicts::added).orElse(List.of());
    added.getChildren().setAll(own.stream().map(this::line).toList());
    added.setVisible(!own.isEmpty());
    add.setVisible(verdicts.filter(Verdicts::areAsked).isPresent());
  }

  private Node line(String finding) {
    StatusMark mark = StatusMark.of(Shape.DIAMOND, Tone.ACCENT, texts.get("finding.added"));
    return Panes.row(Gap.ONE, mark, Panes.grow(Labels.body(finding)));
  }

  private void add() {
    verdicts.ifPresent(given ->
        Dialogs.reason(
            node.getScene().getWindow(),
            new Dialogs.Question(
                "add-finding",
                texts.get("finding.add"),
                texts.get("finding.add.sentence"),
                texts.get("finding.add.yes"),
                texts.get("finding.add.no")),
            texts.get("finding.add.what"),
            given::add));
  }
}
