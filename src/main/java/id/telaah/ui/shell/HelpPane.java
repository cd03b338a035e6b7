package id.telaah.ui.shell;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// F1: what to do here, the marks, the keys, the field's words; works without a network.
final class HelpPane {
  private HelpPane() {}

  static VBox of(Texts texts, Runnable close) {
    VBox inside =
        Panes.column(
            Gap.TWO,
            part(texts.get("help.way"), way(texts)),
            part(texts.get("help.marks"), marks(texts)),
            part(texts.get("help.keys"), keys(texts)),
            part(texts.get("help.words"), words(texts)));
    VBox pane =
        Panes.column(
            Gap.TWO,
            Panes.row(
                Gap.ONE,
                Labels.title(texts.get("help.title")),
                Panes.push(),
                Controls.quiet("help-close", texts.get("help.close"), close)),
            Panes.scroll("help-text", texts.get("help.title"), inside));
    pane.getStyleClass().add("drawer");
    return Controls.named(pane, "help", texts.get("help.title"));
  }

  private static VBox part(String title, List<? extends Node> lines) {
    VBox part = Panes.column(Gap.ONE, Labels.heading(title));
    part.getChildren().addAll(lines);
    return part;
  }

  private static List<Label> way(Texts texts) {
    return List.of(
        Labels.body(texts.get("help.way.1")),
        Labels.body(texts.get("help.way.2")),
        Labels.body(texts.get("help.way.3")),
        Labels.body(texts.get("help.way.4")));
  }

  private static List<StatusMark> marks(Texts texts) {
    return List.of(
        StatusMark.empty(texts.get("help.mark.empty")),
        StatusMark.draft(texts.get("help.mark.draft")),
        StatusMark.sent(texts.get("help.mark.sent")),
        StatusMark.decide(texts.get("help.mark.decide")),
        StatusMark.agreed(texts.get("help.mark.agreed")),
        StatusMark.of(StatusMark.Shape.FLAG, StatusMark.Tone.DANGER, texts.get("help.mark.flag")));
  }

  private static List<HBox> keys(Texts texts) {
    return List.of(
        key("F1", texts.get("help.key.help")),
        key("Ctrl+1", texts.get("place.home")),
        key("Ctrl+2", texts.get("place.papers")),
        key("Ctrl+3", texts.get("place.settings")),
        key("Tab", texts.get("help.key.tab")),
        key("Enter", texts.get("help.key.enter")),
        key("Alt+←  Alt+→", texts.get("help.key.cases")),
        key("Ctrl+Enter", texts.get("help.key.required")),
        key("Ctrl+F", texts.get("help.key.search")),
        key("Enter", texts.get("help.key.found")),
        key("Ctrl+" + texts.get("help.key.space"), texts.get("help.key.phrases")),
        key("Ctrl+T", texts.get("help.key.ask")),
        key("Esc", texts.get("help.key.escape")),
        key("Delete", texts.get("help.key.clear")),
        key("Ctrl+P", texts.get("help.key.print")),
        key(texts.get("help.key.space"), texts.get("help.key.tick")));
  }

  private static HBox key(String key, String text) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return Panes.row(Gap.ONE, Panes.between(8, 8, new HBox(cap)), Labels.body(text));
  }

  private static List<Label> words(Texts texts) {
    return List.of(
        Labels.body(texts.get("help.word.audit")),
        Labels.body(texts.get("help.word.review")),
        Labels.body(texts.get("help.word.z")),
        Labels.body(texts.get("help.word.flag")),
        Labels.body(texts.get("help.word.opd")));
  }

  /// The button that opens the pane.
  static Node opener(Texts texts, Runnable open) {
    return Controls.quiet("help-open", Icons.HELP, texts.get("help.open"), open);
  }
}
