package id.telaah.ui.load;

import id.telaah.language.Texts;
import id.telaah.privacy.Finding;
import id.telaah.privacy.Verdict;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One finding in the quarantine: what was ruled, what kind, its mask, where it stands.
final class QuarantineCell extends ListCell<Quarantine.Held> {
  private final Texts texts;

  QuarantineCell(Texts texts) {
    this.texts = texts;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Quarantine.@Nullable Held held, boolean empty) {
    super.updateItem(held, empty);
    if (held == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Finding finding = held.finding();
    StatusMark mark = mark(held.verdict());
    Label kind = line(Labels.strong(finding.kind().words().in(texts.language())));
    Label masked = line(Labels.body(finding.masked()));
    Label place = line(Labels.caption(place(finding.place())));
    masked.setWrapText(false);
    masked.setMinWidth(Region.USE_PREF_SIZE);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox row =
        Panes.row(
            Gap.TWO,
            Panes.between(11, 11, Panes.row(Gap.NONE, mark)),
            Panes.between(13, 13, kind),
            Panes.between(12, 12, masked),
            Panes.grow(place));
    setGraphic(row);
    setAccessibleText(
        String.join(
            ", ", mark.getAccessibleText(), kind.getText(), masked.getText(), place.getText()));
  }

  private static Label line(Label label) {
    label.setWrapText(false);
    return label;
  }

  private StatusMark mark(Optional<Verdict> verdict) {
    if (verdict.isEmpty()) {
      return StatusMark.decide(texts.get("quarantine.open"));
    }
    return switch (verdict.get().ruling()) {
      case REMOVE -> StatusMark.of(Shape.CROSS, Tone.NEUTRAL, texts.get("quarantine.removed"));
      case REPLACE -> StatusMark.agreed(verdict.get().finding().kind().placeholder());
      case HARMLESS -> StatusMark.of(Shape.RING, Tone.SUCCESS, texts.get("quarantine.harmless"));
    };
  }

  private String place(Finding.Place place) {
    String where = where(place);
    String whose = place.code().isEmpty() ? place.file() : place.code();
    return where.isBlank() ? whose : whose + " · " + where;
  }

  private String where(Finding.Place place) {
    if (place.line() <= 0 || place.path().contains("!")) {
      return place.path();
    }
    return place.path().isBlank()
        ? texts.get("place.line-only", place.line())
        : texts.get("place.line", place.path(), place.line());
  }
}
