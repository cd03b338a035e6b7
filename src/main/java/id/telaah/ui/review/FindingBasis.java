package id.telaah.ui.review;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.risk.Finding;
import id.telaah.risk.Rule;
import id.telaah.risk.Threshold;
import id.telaah.risk.ThresholdEdit;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.math.BigDecimal;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// What a finding rests on, opened where it stands: its rule, the datum, each threshold with source
/// and last change, and where sources disagree.
final class FindingBasis {
  private final Finding finding;
  private final Texts texts;
  private final VBox lines = Panes.column(Gap.HALF);
  private final ToggleButton open;

  FindingBasis(Finding finding, Texts texts) {
    this.finding = finding;
    this.texts = texts;
    String title = finding.title().in(texts.language());
    open = Controls.toggle("finding-" + finding.ruleId() + "-dasar", texts.get("finding.basis"));
    open.setAccessibleText(texts.get("finding.basis.of", title));
    open.getStyleClass().add("flat");
    open.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    lines.visibleProperty().bind(open.selectedProperty());
    lines.managedProperty().bind(open.selectedProperty());
    Controls.named(lines, "finding-" + finding.ruleId() + "-dasar-isi", title);
    open.setOnAction(event -> {
      if (lines.getChildren().isEmpty()) {
        fill();
      }
    });
  }

  /// Opens and closes it.
  ToggleButton button() {
    return open;
  }

  VBox lines() {
    return lines;
  }

  private void fill() {
    Language language = texts.language();
    add(texts.get("basis.rule", finding.ruleId()));
    add(texts.get("basis.datum", finding.because().in(language)));
    add(texts.get("basis.source", finding.source().in(language)));
    finding.rule().basis().cutoffs().forEach(this::cutoff);
  }

  private void cutoff(Rule.Cutoff cutoff) {
    Language language = texts.language();
    Threshold threshold = cutoff.threshold();
    add(
        texts.get(
            "basis.threshold",
            threshold.words().name().in(language),
            plain(cutoff.number()),
            threshold.unit().in(language),
            threshold.words().source().in(language)));
    cutoff.edit().ifPresent(edit -> add(changed(threshold, edit)));
    threshold.words().conflict().ifPresent(words -> add(words.in(language)));
  }

  private String changed(Threshold threshold, ThresholdEdit edit) {
    return texts.get("basis.changed", plain(threshold.value()), edit.wish().reason());
  }

  private void add(String line) {
    lines.getChildren().add(Labels.caption(line));
  }

  private String plain(BigDecimal number) {
    return Formats.plain(number, texts.language());
  }
}
