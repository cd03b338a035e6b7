package id.telaah.ui.review;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.risk.Finding;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Dialogs;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One finding: how grave, what, because of which datum, by which threshold and source; and the
/// reviewer's verdict with one click.
final class FindingLine {
  private final Finding finding;
  private final Optional<Verdicts> verdicts;
  private final ToggleButton agree;
  private final ToggleButton reject;
  private final Label reason = Labels.body("");

  /// Narrower than this, title and buttons do not stand in one row.
  private static final double HEAD_EM = 34;

  private final FindingBasis basis;
  private final Texts texts;
  private final VBox node;

  /// @param verdicts empty where the viewer gives none
  FindingLine(Finding finding, Optional<Verdicts> verdicts, Texts texts) {
    this.finding = finding;
    this.verdicts = verdicts;
    this.texts = texts;
    Language language = texts.language();
    String title = finding.title().in(language);
    agree = verdict("setuju", texts.get("finding.agree"), title, this::agree);
    reject = verdict("tolak", texts.get("finding.reject"), title, this::reject);
    reason.setId("finding-" + finding.ruleId() + "-alasan");
    reason.managedProperty().bind(reason.textProperty().isNotEmpty());
    basis = new FindingBasis(finding, texts);
    Label heading = Labels.strong(title);
    heading.setWrapText(true);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox acts = Panes.row(Gap.ONE, basis.button(), agree, reject);
    acts.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Panes.row(Gap.ONE, mark(texts), Panes.grow(heading), acts);
    node = Panes.column(Gap.HALF, head, because(texts), reason, basis.lines());
    node.widthProperty()
        .addListener((at, before, width) ->
            place(head, acts, width.doubleValue() < HEAD_EM * heading.getFont().getSize()));
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    Controls.named(
        node,
        "finding-" + finding.ruleId(),
        title + ", " + word(finding.severity(), texts) + ": " + finding.because().in(language));
    node.getStyleClass().add("finding");
    refresh();
  }

  Node node() {
    return node;
  }

  /// Shows the verdict that the form now holds.
  void refresh() {
    Optional<String> verdict = verdicts.flatMap(given -> given.on(finding.ruleId()));
    boolean asked = verdicts.filter(Verdicts::areAsked).isPresent();
    agree.setSelected(verdict.filter(Verdicts.CONFIRMED::equals).isPresent());
    reject.setSelected(verdict.filter(Verdicts.REJECTED::equals).isPresent());
    reason.setText(
        verdict
            .filter(Verdicts.REJECTED::equals)
            .flatMap(it -> verdicts.flatMap(given -> given.reason(finding.ruleId())))
            .map(why -> texts.get("finding.rejected", why))
            .orElse(""));
    agree.setVisible(asked);
    reject.setVisible(asked);
  }

  private ToggleButton verdict(String part, String word, String title, Runnable act) {
    ToggleButton button = Controls.toggle("finding-" + finding.ruleId() + "-" + part, word);
    button.setAccessibleText(word + ": " + title);
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void agree() {
    verdicts.ifPresent(given -> given.confirm(finding.ruleId()));
  }

  /// Asks why; a second click takes the rejection back.
  private void reject() {
    verdicts.ifPresent(given -> {
      if (given.on(finding.ruleId()).filter(Verdicts.REJECTED::equals).isPresent()) {
        given.takeBack(finding.ruleId());
        return;
      }
      // Nothing is rejected yet: the reason may still be withheld.
      refresh();
      Dialogs.reason(
          node.getScene().getWindow(),
          new Dialogs.Question(
              "reject-finding",
              texts.get("finding.reject.title", finding.title().in(texts.language())),
              texts.get("finding.reject.sentence"),
              texts.get("finding.reject.yes"),
              texts.get("finding.reject.no")),
          texts.get("finding.reject.reason"),
          why -> given.reject(finding.ruleId(), why));
    });
  }

  // One key where the finding stands: S agrees, T rejects, as their words begin.
  private void onKey(KeyEvent event) {
    boolean asked = verdicts.filter(Verdicts::areAsked).isPresent();
    if (!asked || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    String key = event.getText().toUpperCase(java.util.Locale.ROOT);
    if (key.equals(texts.get("finding.agree.key"))) {
      agree();
      event.consume();
    } else if (key.equals(texts.get("finding.reject.key"))) {
      reject();
      event.consume();
    }
  }

  /// Beside a narrow title the buttons would leave it no room: there they stand under what was
  /// found.
  private void place(HBox head, HBox acts, boolean narrow) {
    if (narrow == head.getChildren().contains(acts)) {
      Pane from = narrow ? head : node;
      Pane to = narrow ? node : head;
      from.getChildren().remove(acts);
      to.getChildren().add(2, acts);
    }
  }

  private VBox because(Texts texts) {
    Language language = texts.language();
    VBox lines = Panes.column(Gap.NONE, Labels.body(finding.because().in(language)));
    String threshold = finding.threshold().in(language);
    lines
        .getChildren()
        .add(
            Labels.caption(
                threshold.isEmpty()
                    ? texts.get("finding.source", finding.source().in(language))
                    : texts.get("finding.threshold", threshold, finding.source().in(language))));
    return lines;
  }

  private StatusMark mark(Texts texts) {
    String word = word(finding.severity(), texts);
    return switch (finding.severity()) {
      case RED_FLAG -> StatusMark.of(Shape.FLAG, Tone.DANGER, word);
      case HIGH -> StatusMark.of(Shape.TRIANGLE, Tone.DANGER, word);
      case MEDIUM -> StatusMark.of(Shape.OPEN_TRIANGLE, Tone.WARNING, word);
      case NOTE -> StatusMark.of(Shape.RING, Tone.NEUTRAL, word);
    };
  }

  private static String word(Finding.Severity severity, Texts texts) {
    return switch (severity) {
      case RED_FLAG -> texts.get("severity.flag");
      case HIGH -> texts.get("severity.high");
      case MEDIUM -> texts.get("severity.medium");
      case NOTE -> texts.get("severity.note");
    };
  }
}
