package id.telaah.ui.load;

import id.telaah.language.Texts;
import id.telaah.privacy.LeakKind;
import id.telaah.privacy.PrivacyGate;
import id.telaah.privacy.Ruling;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Dialogs;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The quarantine on the screen: every finding with its mask, and three keys to rule on it: H takes
/// it out, G puts a placeholder, B says that it identifies nobody. With Shift, or the box ticked,
/// for all of the kind.
final class QuarantinePart {
  private static final double MOST_ROWS = 8;
  private static final double ROW_EM = 2.6;

  private final Quarantine quarantine;
  private final Texts texts;
  private final ListView<Quarantine.Held> list;
  private final Notice summary;
  private final Notice wrong;
  private final CheckBox all;
  private final Map<Ruling, Button> buttons = new EnumMap<>(Ruling.class);
  private final Button apply;
  private final VBox node;

  /// @param apply what is done once everything is ruled on
  QuarantinePart(Quarantine quarantine, Texts texts, Runnable apply) {
    this.quarantine = quarantine;
    this.texts = texts;
    list = Controls.named(new ListView<>(), "quarantine-list", texts.get("quarantine.title"));
    list.setCellFactory(view -> new QuarantineCell(texts));
    list.setItems(quarantine.held());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    summary = Notice.warning("quarantine-summary", "");
    wrong = Notice.danger("quarantine-wrong", "");
    wrong.setVisible(false);
    all = Controls.check("quarantine-all", texts.get("quarantine.all"));
    buttons.put(Ruling.REMOVE, button("quarantine-remove", "quarantine.remove", Ruling.REMOVE));
    buttons.put(Ruling.REPLACE, button("quarantine-replace", "quarantine.replace", Ruling.REPLACE));
    buttons.put(
        Ruling.HARMLESS, button("quarantine-harmless", "quarantine.harmless.ask", Ruling.HARMLESS));
    this.apply = Controls.primary("quarantine-apply", texts.get("quarantine.apply"), apply);
    Label keys = Labels.caption(texts.get("quarantine.keys"));
    keys.setMinHeight(Region.USE_PREF_SIZE);
    node =
        Panes.column(
            Gap.ONE,
            summary,
            list,
            wrong,
            Panes.flow(
                Gap.ONE,
                buttons.get(Ruling.REMOVE),
                buttons.get(Ruling.REPLACE),
                buttons.get(Ruling.HARMLESS),
                all,
                this.apply),
            keys);
    Controls.named(node, "quarantine", texts.get("quarantine.title"));
    list.getSelectionModel().selectedIndexProperty().addListener((at, before, now) -> refresh());
    quarantine.held().addListener((ListChangeListener<Quarantine.Held>) change -> refresh());
    list.getSelectionModel().select(Math.max(0, quarantine.nextOpen(0)));
    refresh();
  }

  private Button button(String id, String key, Ruling ruling) {
    return Controls.button(id, texts.get(key), () -> rule(ruling, all.isSelected()));
  }

  Node node() {
    return node;
  }

  /// Puts the keyboard where the work is.
  void focus() {
    list.requestFocus();
  }

  private void refresh() {
    long open = quarantine.open();
    int held = quarantine.held().size();
    summary.say(
        open > 0
            ? texts.get("quarantine.summary", open, held)
            : texts.get("quarantine.summary.done", held));
    apply.setDisable(!quarantine.isRuled());
    int at = selected();
    buttons.forEach((ruling, button) -> button.setDisable(!quarantine.takes(at, ruling)));
    list.setStyle(
        "-fx-pref-height: " + ROW_EM * Math.clamp(held, 2, MOST_ROWS) + "em; -fx-min-height: 9em;");
  }

  private int selected() {
    return list.getSelectionModel().getSelectedIndex();
  }

  private void pressed(KeyEvent event) {
    Ruling ruling =
        switch (event.getCode()) {
          case H, DELETE -> Ruling.REMOVE;
          case G -> Ruling.REPLACE;
          case B -> Ruling.HARMLESS;
          default -> null;
        };
    if (ruling != null && !event.isShortcutDown() && !event.isAltDown()) {
      rule(ruling, event.isShiftDown() || all.isSelected());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && quarantine.isRuled()) {
      apply.fire();
      event.consume();
    }
  }

  private void rule(Ruling ruling, boolean ofKind) {
    int at = selected();
    if (!quarantine.takes(at, ruling)) {
      return;
    }
    LeakKind kind = quarantine.held().get(at).finding().kind();
    if (ruling == Ruling.HARMLESS) {
      ask(kind, reason -> rule(at, kind, ruling, reason, ofKind));
    } else {
      rule(at, kind, ruling, "", ofKind);
    }
  }

  private void ask(LeakKind kind, Consumer<String> given) {
    Dialogs.Question question =
        new Dialogs.Question(
            "quarantine-reason",
            texts.get("quarantine.reason.title"),
            texts.get("quarantine.reason.sentence", kind.words().in(texts.language())),
            texts.get("quarantine.reason.yes"),
            texts.get("quarantine.reason.no"));
    Dialogs.reason(
        node.getScene().getWindow(), question, texts.get("quarantine.reason.label"), given);
  }

  // A reason that names a person would put into the store what the quarantine keeps out of it.
  private void rule(int at, LeakKind kind, Ruling ruling, String reason, boolean ofKind) {
    boolean clean = PrivacyGate.isClean(reason);
    wrong.setVisible(!clean);
    if (!clean) {
      wrong.say(texts.get("quarantine.reason.wrong"));
      return;
    }
    if (ofKind) {
      quarantine.ruleAll(kind, ruling, reason);
    } else {
      quarantine.rule(at, ruling, reason);
    }
    int next = quarantine.nextOpen(at);
    list.getSelectionModel().select(next >= 0 ? next : at);
    list.scrollTo(Math.max(0, selected() - 2));
    focus();
  }
}
