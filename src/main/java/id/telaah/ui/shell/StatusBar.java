package id.telaah.ui.shell;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The window's foot: when something was last kept, the round's counts, where the store is.
final class StatusBar {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private StatusBar() {}

  static HBox of(Status status, Texts texts, Clock clock) {
    Label saved = Labels.caption("");
    saved
        .textProperty()
        .bind(
            status
                .savedProperty()
                .map(at ->
                    at.map(it -> TIME.format(it.atZone(clock.getZone())))
                        .map(time -> texts.get("status.saved", time))
                        .orElse(texts.get("status.saves-itself"))));
    Label counts = Labels.caption("");
    counts.textProperty().bind(status.countsProperty());
    for (Label label : new Label[] {saved, counts}) {
      label.accessibleTextProperty().bind(label.textProperty());
    }
    saved.setId("status-saved");
    counts.setId("status-counts");
    HBox bar = Panes.row(Gap.THREE, savedMark(status, texts, saved), counts, Panes.push());
    bar.getChildren().add(storage(texts));
    bar.getStyleClass().add("frame-foot");
    return Controls.named(bar, "status", texts.get("status"));
  }

  private static HBox savedMark(Status status, Texts texts, Label saved) {
    StatusMark tick =
        StatusMark.silent(
            StatusMark.Shape.TICK, StatusMark.Tone.SUCCESS, texts.get("status.saved-mark"));
    tick.visibleProperty().bind(status.savedProperty().map(Optional::isPresent));
    tick.managedProperty().bind(tick.visibleProperty());
    return Panes.row(Gap.ONE, tick, saved);
  }

  private static Label storage(Texts texts) {
    Label label = Labels.caption(texts.get("status.storage"));
    return Controls.named(label, "status-storage", label.getText());
  }
}
