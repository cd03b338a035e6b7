package id.telaah.ui.review;

import id.telaah.earlier.FieldChanges;
import id.telaah.earlier.FieldPair;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.ui.form.ValueWords;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// The fields of a case then and now, section by section: those that changed, or all of them.
final class ChangedFields {
  private final FieldChanges changes;
  private final Texts texts;
  private final VBox fields = Panes.column(Gap.TWO);

  ChangedFields(FieldChanges changes, Texts texts) {
    this.changes = changes;
    this.texts = texts;
  }

  VBox node() {
    CheckBox all = Controls.check("earlier-all", texts.get("earlier.all"));
    all.selectedProperty().addListener((at, before, now) -> draw(now));
    draw(false);
    VBox part = Panes.column(Gap.ONE, Labels.heading(texts.get("earlier.fields")), all);
    if (changes.hidden() > 0) {
      part.getChildren().add(Labels.caption(texts.get("earlier.hidden", changes.hidden())));
    }
    part.getChildren().add(fields);
    return part;
  }

  private void draw(boolean all) {
    fields.getChildren().clear();
    for (FieldChanges.Section section : changes.sections()) {
      List<FieldPair> shown =
          section.fields().stream().filter(pair -> all || pair.isChanged()).toList();
      if (!shown.isEmpty()) {
        fields.getChildren().add(section(section, shown));
      }
    }
    if (fields.getChildren().isEmpty()) {
      fields.getChildren().add(Labels.body(texts.get("earlier.same")));
    }
  }

  private VBox section(FieldChanges.Section section, List<FieldPair> shown) {
    Language language = texts.language();
    SideBySide table =
        new SideBySide(
            "earlier-section-" + section.linkId(),
            in(section.title()),
            new double[] {34, 33, 33},
            List.of(in(section.title()), texts.get("earlier.then"), texts.get("earlier.now")));
    for (FieldPair pair : shown) {
      table.row(
          "earlier-field-" + pair.item().linkId(),
          in(pair.item().text()),
          ValueWords.of(pair.itemThen(), pair.then(), language),
          ValueWords.of(pair.item(), pair.now(), language));
    }
    return table.node();
  }

  private String in(Words words) {
    return words.in(texts.language());
  }
}
