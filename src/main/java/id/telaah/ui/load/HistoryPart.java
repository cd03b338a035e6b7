package id.telaah.ui.load;

import id.telaah.casefile.ImportEntry;
import id.telaah.language.Formats;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The import log on the screen: which files came in before, from whom, and what became of them.
final class HistoryPart {
  private HistoryPart() {}

  /// Empty where nothing was ever loaded.
  static Optional<Node> of(List<ImportEntry> entries, Texts texts) {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    VBox list = Panes.column(Gap.ONE);
    entries.forEach(entry -> list.getChildren().add(line(entry, texts)));
    Node scroll = Panes.scroll("load-history-list", texts.get("history"), list);
    scroll.setStyle("-fx-max-height: 14em;");
    return Optional.of(
        Controls.named(
            Panes.column(Gap.ONE, Labels.heading(texts.get("history")), scroll),
            "load-history",
            texts.get("history")));
  }

  private static Node line(ImportEntry entry, Texts texts) {
    ImportEntry.Counts counts = entry.counts();
    String day =
        Formats.day(entry.at().atZone(ZoneId.systemDefault()).toLocalDate(), texts.language());
    return Panes.column(
        Gap.NONE,
        Labels.body(
            texts.get(
                "history.counts",
                entry.file(),
                counts.fresh(),
                counts.updated(),
                counts.skipped(),
                counts.refused())),
        Labels.caption(texts.get("history.who", day, entry.by())));
  }
}
