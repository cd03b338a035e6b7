package id.telaah.ui.writing;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// A list of offers above the rows that they become: drawn anew only when an offer changes.
final class OfferList {
  /// More offers than this show on request.
  private static final int FEW = 5;

  private final String id;
  private final Texts texts;
  private final Supplier<List<Offer>> offers;
  private final Consumer<String> take;
  private final String none;
  private final VBox lines = Panes.column(Gap.ONE);
  private final VBox node;
  private List<Offer> shown = List.of();
  private boolean drawn;
  private boolean all;

  /// @param id begins every id: `sebab` gives `sebab-A2.1-pakai`
  /// @param none what is said where there is no offer
  /// @param take takes the offer of a code over
  OfferList(
      String id, Texts texts, Headline words, Supplier<List<Offer>> offers, Consumer<String> take) {
    this.id = id;
    this.texts = texts;
    this.offers = offers;
    this.take = take;
    this.none = words.none();
    node = Panes.column(Gap.ONE, Labels.strong(words.title()), lines);
    node.getStyleClass().add("offers");
    Controls.named(node, id, words.title());
    refresh();
  }

  /// @param title what is offered
  /// @param none what is said where there is no offer
  record Headline(String title, String none) {}

  Node node() {
    return node;
  }

  /// Shows the offers as they are now.
  void refresh() {
    List<Offer> now = offers.get();
    if (!drawn || !now.equals(shown)) {
      shown = now;
      drawn = true;
      draw();
    }
  }

  private void draw() {
    lines.getChildren().clear();
    if (shown.isEmpty()) {
      lines.getChildren().add(Labels.muted(none));
    }
    visible().map(this::line).forEach(lines.getChildren()::add);
    if (!all && shown.size() > FEW) {
      lines
          .getChildren()
          .add(Controls.link(id + "-semua", texts.get("offer.all", shown.size()), this::showAll));
    }
  }

  /// All in their order; of more than a few, those that are not taken yet go first.
  private Stream<Offer> visible() {
    return all || shown.size() <= FEW
        ? shown.stream()
        : shown.stream().sorted(Comparator.comparing(Offer::taken)).limit(FEW);
  }

  private void showAll() {
    all = true;
    draw();
  }

  private Node line(Offer offer) {
    VBox words = Panes.column(Gap.NONE, wrapped(offer.title()));
    if (!offer.detail().isEmpty()) {
      words.getChildren().add(Labels.caption(offer.detail()));
    }
    words.getChildren().add(Labels.caption(offer.because()));
    Node line = Panes.row(Gap.ONE, Panes.grow(words), act(offer));
    return Controls.named(
        line, id(offer), offer.title() + ". " + offer.detail() + " " + offer.because());
  }

  private static Node wrapped(String text) {
    var label = Labels.body(text);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  /// Codes hold dots, which would end an id.
  private String id(Offer offer) {
    return id + "-" + offer.code().replace('.', '_');
  }

  private Node act(Offer offer) {
    if (offer.taken()) {
      return StatusMark.agreed(texts.get("offer.taken"));
    }
    Button button =
        Controls.button(
            id(offer) + "-pakai",
            Icons.ADD,
            texts.get("offer.take"),
            () -> take.accept(offer.code()));
    button.setAccessibleText(texts.get("offer.take") + ": " + offer.title());
    return button;
  }
}
