package id.telaah.ui.writing;

import id.telaah.language.Texts;
import id.telaah.phrase.BankPhrase;
import id.telaah.phrase.Phrase;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.WordsCell;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The phrase bank under a text: search, pick, put in; or keep the text as a phrase of one's own.
final class PhraseBox {
  private static final String BLANK = "…";

  private final PhraseModel model;
  private final Spot spot;
  private final TextInputControl control;
  private final Runnable close;
  private final Texts texts;
  private final TextField search;
  private final ListView<BankPhrase> list;
  private final Label told = Labels.caption("");
  private final VBox node;

  PhraseBox(PhraseModel model, Spot spot, TextInputControl control, Runnable close, Texts texts) {
    this.model = model;
    this.spot = spot;
    this.control = control;
    this.close = close;
    this.texts = texts;
    String id = control.getId() + "-frasa";
    search = Controls.field(id + "-cari", texts.get("phrases.search"));
    search.setPromptText(texts.get("phrases.search"));
    search.textProperty().addListener((at, before, now) -> find());
    list = Controls.named(new ListView<>(), id + "-daftar", texts.get("phrases"));
    list.setCellFactory(view -> new WordsCell<>(one -> one.phrase().text(), this::whose));
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        put();
      }
    });
    list.setPlaceholder(Labels.muted(texts.get("phrases.none")));
    list.getStyleClass().add("phrases");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    told.setId(id + "-kabar");
    Button put = Controls.button(id + "-sisip", Icons.ADD, texts.get("phrases.put"), this::put);
    put.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    Button keep = Controls.quiet(id + "-simpan", Icons.SAVE, texts.get("phrases.keep"), this::keep);
    Button shut = Controls.quiet(id + "-tutup", texts.get("phrases.close"), close);
    node = Panes.column(Gap.ONE, search, list, told, Panes.flow(Gap.ONE, put, keep, shut));
    node.getStyleClass().add("phrase-box");
    Controls.named(node, id + "-kotak", texts.get("phrases"));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    find();
    Platform.runLater(search::requestFocus);
  }

  Node node() {
    return node;
  }

  private String whose(BankPhrase one) {
    return switch (one.origin()) {
      case SHIPPED -> "";
      case CHANGED -> texts.get("phrases.changed");
      case OWN -> texts.get("phrases.own");
    };
  }

  private void find() {
    list.getItems().setAll(spot.wanted(search.getText()).among(model.bankProperty().get()));
    list.getSelectionModel().selectFirst();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        close.run();
        event.consume();
      }
      case ENTER -> {
        if (!event.isControlDown() && (search.isFocused() || list.isFocused())) {
          put();
          event.consume();
        }
      }
      case DOWN, UP -> {
        if (search.isFocused()) {
          step(event.getCode() == KeyCode.DOWN ? 1 : -1);
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void step(int by) {
    int at = list.getSelectionModel().getSelectedIndex() + by;
    list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
  }

  private void put() {
    BankPhrase picked = list.getSelectionModel().getSelectedItem();
    if (picked == null) {
      return;
    }
    String text = picked.phrase().text();
    int at = control.getSelection().getStart();
    boolean joins = at > 0 && !Character.isWhitespace(control.getText().charAt(at - 1));
    control.replaceSelection((joins ? " " : "") + text);
    close.run();
    int from = at + (joins ? 1 : 0);
    int blank = text.indexOf(BLANK);
    if (blank >= 0) {
      // The first thing to fill in is ready to be typed over.
      Platform.runLater(() -> control.selectRange(from + blank, from + blank + BLANK.length()));
    }
  }

  private void keep() {
    String selected = control.getSelectedText();
    String text = (selected.isBlank() ? control.getText() : selected).strip();
    if (text.isEmpty() || text.length() > Phrase.MOST_LETTERS) {
      told.setText(texts.get("phrases.keep.length", Phrase.MOST_LETTERS));
      return;
    }
    model.keep(
        spot.phrase(text),
        problem -> {
          told.setText(
              problem
                  .map(one -> one.sentence().in(texts.language()))
                  .orElse(texts.get("phrases.kept")));
          find();
        });
  }
}
