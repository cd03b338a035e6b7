package id.telaah.ui.documents;

import id.telaah.language.Texts;
import id.telaah.round.Paper;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.States;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The right side: the document's pages as pictures of the file itself, and what can be done with
/// it.
final class PreviewPane {
  private static final int SCREEN_DPI = 96;

  /// As wide as there is room.
  private static final int FIT = 0;

  private static final List<Integer> ZOOMS = List.of(FIT, 75, 100, 125, 150, 200);
  private static final double WIDEST_INCH = Paper.F4.widthMm() / 25.4;
  private static final int MARGIN_PX = 40;

  private final DocumentsModel model;
  private final Texts texts;
  private final RowWords words;
  private final ImageView picture = new ImageView();
  private final ComboBox<Integer> zoom;
  private final Label place;
  private final Button before;
  private final Button after;
  private final BorderPane root = new BorderPane();
  private final ScrollPane scroll;
  // A divider that is being dragged must not draw a page for every pixel.
  private final PauseTransition settle = new PauseTransition(Duration.millis(150));
  private int drawnDpi;
  private @Nullable PaperRow row;
  private @Nullable Preview shown;

  PreviewPane(DocumentsModel model, Texts texts, RowWords words, Node... acts) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    zoom =
        Controls.choice(
            "papers-zoom", texts.get("zoom"), it -> it == FIT ? texts.get("zoom.fit") : it + " %");
    zoom.getItems().setAll(ZOOMS);
    zoom.setValue(FIT);
    zoom.setMinWidth(Region.USE_PREF_SIZE);
    zoom.valueProperty().addListener((at, was, now) -> zoomed());
    place = Controls.named(Labels.body(""), "papers-page", "");
    place.accessibleTextProperty().bind(place.textProperty());
    before = Controls.quiet("papers-before", "‹", () -> turnTo(page() - 1));
    before.setAccessibleText(texts.get("page.before"));
    after = Controls.quiet("papers-after", "›", () -> turnTo(page() + 1));
    after.setAccessibleText(texts.get("page.after"));
    picture.setId("papers-picture");
    StackPane sheet = new StackPane(picture);
    sheet.getStyleClass().add("surface-subtle");
    Panes.padded(Gap.TWO, sheet);
    sheet.setAlignment(Pos.TOP_CENTER);
    scroll = Controls.named(new ScrollPane(sheet), "papers-preview", texts.get("preview"));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFitToHeight(true);
    scroll.viewportBoundsProperty().addListener((at, was, now) -> settle.playFromStart());
    settle.setOnFinished(event -> fit());
    HBox bar = Panes.row(Gap.ONE, before, place, after, zoom, paper(), Panes.push());
    bar.getChildren().addAll(acts);
    root.setTop(Panes.padded(Gap.ONE, bar));
    root.setCenter(scroll);
    place.setMinWidth(Region.USE_PREF_SIZE);
  }

  Node node() {
    return root;
  }

  /// Shows a document from its first page.
  void show(PaperRow wanted) {
    row = wanted;
    shown = null;
    root.setCenter(States.loading("papers-preview-loading", texts.get("preview.loading")));
    model.bytes(
        wanted,
        pdf -> {
          if (row == wanted) {
            draw(wanted, pdf, 0);
          }
        });
  }

  /// The bytes on show; empty while they are being made.
  Optional<byte[]> pdf() {
    return Optional.ofNullable(shown).map(Preview::pdf);
  }

  private Node paper() {
    ComboBox<Paper> choice = Controls.choice("papers-paper", texts.get("paper"), Paper::name);
    choice.getItems().setAll(Paper.values());
    choice.setMinWidth(Region.USE_PREF_SIZE);
    choice.valueProperty().bindBidirectional(model.paperProperty());
    return choice;
  }

  private void zoomed() {
    // A page that fits the width has nothing beside it to scroll to.
    scroll.setHbarPolicy(
        zoom.getValue() == FIT ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
    turnTo(page());
  }

  private void fit() {
    if (zoom.getValue() == FIT && Math.abs(dpi() - drawnDpi) > 1) {
      turnTo(page());
    }
  }

  private int dpi() {
    if (zoom.getValue() != FIT) {
      return SCREEN_DPI * zoom.getValue() / 100;
    }
    double room = scroll.getViewportBounds().getWidth() - MARGIN_PX;
    return room < MARGIN_PX ? SCREEN_DPI : Math.clamp((int) (room / WIDEST_INCH), 40, 200);
  }

  private int page() {
    return shown == null ? 0 : shown.page();
  }

  private void turnTo(int page) {
    if (shown != null && row != null) {
      draw(row, shown.pdf(), page);
    }
  }

  private void draw(PaperRow wanted, byte[] pdf, int page) {
    drawnDpi = dpi();
    model.picture(
        pdf,
        page,
        drawnDpi,
        preview -> {
          // A slow page of a document left behind must not cover the present one.
          if (row == wanted) {
            put(wanted, preview);
          }
        });
  }

  private void put(PaperRow wanted, Preview preview) {
    shown = preview;
    picture.setImage(SwingFXUtils.toFXImage(preview.picture(), null));
    place.setText(texts.get("page", preview.page() + 1, preview.count()));
    picture.setAccessibleText(place.getText() + ": " + words.name(wanted));
    before.setDisable(preview.page() == 0);
    after.setDisable(preview.page() == preview.count() - 1);
    root.setCenter(scroll);
    scroll.setVvalue(0);
  }
}
