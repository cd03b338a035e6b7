package id.telaah.ui.review;

import id.telaah.language.Texts;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.shell.Navigation;
import id.telaah.ui.shell.Place;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many have sent, when the last answer was saved, and the act that ends the review.
final class ReviewFoot {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final ReviewModel model;
  private final Texts texts;
  private final Label saved = Labels.caption("");

  ReviewFoot(ReviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    Controls.named(saved, "review-saved", "");
    saved.setWrapText(false);
    model.savingProperty().addListener((at, before, now) -> say());
    model.savedAtProperty().addListener((at, before, now) -> say());
    say();
  }

  private void say() {
    String text =
        switch (model.savingProperty().get()) {
          case UNTOUCHED -> "";
          case WAITING -> texts.get("saving");
          case SAVED -> model.savedAtProperty().get().map(this::savedAt).orElse("");
          case FAILED -> texts.get("unsaved.short");
        };
    saved.setText(text);
    saved.setAccessibleText(text);
  }

  private String savedAt(Instant at) {
    return texts.get("saved", TIME.format(at.atZone(model.session().clock().getZone())));
  }

  /// @param act what the viewer can do with the review; nothing where it is another's
  HBox node(Opened opened, Navigation navigation, Optional<Node> act) {
    Label count = Labels.muted(count(opened));
    HBox row = Panes.row(Gap.TWO, Controls.named(count, "review-count", count.getText()));
    for (Discipline discipline : Discipline.values()) {
      if (opened.readable().contains(discipline) && discipline != model.key().discipline()) {
        row.getChildren()
            .add(go(discipline, texts.get("read", discipline.title(texts.language())), navigation));
      }
    }
    own(opened)
        .ifPresent(mine ->
            row.getChildren()
                .add(go(mine, texts.get("own", mine.title(texts.language())), navigation)));
    if (opened.sent() == Discipline.values().length) {
      row.getChildren()
          .add(
              Controls.button(
                  "review-panel",
                  Icons.NEXT,
                  texts.get("panel"),
                  () -> navigation.go(new Place.Panel(model.key().code()))));
    }
    row.getChildren().addAll(Panes.push(), saved);
    act.ifPresent(row.getChildren()::add);
    row.getStyleClass().addAll("review-foot", "line-top");
    return Controls.named(row, "review-foot", texts.get("foot"));
  }

  private String count(Opened opened) {
    boolean hidden =
        model
            .session()
            .viewer()
            .discipline()
            .map(mine -> opened.states().get(mine) != ReviewState.SENT)
            .orElse(true);
    return texts.get(hidden ? "count.hidden" : "count", opened.sent(), Discipline.values().length);
  }

  private Optional<Discipline> own(Opened opened) {
    return model.session().viewer().discipline().filter(mine -> mine != model.key().discipline());
  }

  private Node go(Discipline discipline, String text, Navigation navigation) {
    return Controls.link(
        "review-of-" + discipline.key(),
        text,
        () -> navigation.go(new Place.Reviewing(model.key().code(), discipline)));
  }
}
