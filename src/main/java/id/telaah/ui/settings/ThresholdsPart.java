package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.risk.Threshold;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every threshold that findings rest on: found on the left, explained and changed on the right.
final class ThresholdsPart {
  private final ThresholdDetail detail;
  private final ThresholdList list;
  private final Texts texts;
  private Optional<Threshold> shown = Optional.empty();

  /// @param memberName name of the member with an id
  ThresholdsPart(ThresholdsModel model, Texts texts, Function<String, String> memberName) {
    this.texts = texts;
    this.detail = new ThresholdDetail(model, texts, memberName);
    this.list = new ThresholdList(model, texts, this::choose);
    model
        .inForceProperty()
        .addListener((at, before, now) -> {
          list.fill();
          shown.ifPresent(detail::show);
        });
  }

  VBox node() {
    HBox halves =
        Panes.row(
            Gap.TWO,
            list.node(),
            Panes.between(
                22,
                34,
                Panes.scroll("threshold-detail", texts.get("tab.thresholds"), detail.node())));
    halves.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    halves.setFillHeight(true);
    Label note = Labels.muted(texts.get("thresholds.note"));
    note.setMinHeight(Region.USE_PREF_SIZE);
    return Panes.column(Gap.ONE, note, Panes.grow(halves));
  }

  private void choose(Optional<Threshold> threshold) {
    if (!threshold.equals(shown)) {
      shown = threshold;
      threshold.ifPresentOrElse(detail::show, detail::chooseOne);
    }
  }
}
