package id.telaah.ui.review;

import id.telaah.form.Progress;
import id.telaah.form.Sight;
import id.telaah.language.Texts;
import id.telaah.round.Discipline;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.form.FormOptions;
import id.telaah.ui.form.FormPane;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.ErrorSummary;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.writing.Subject;
import id.telaah.ui.writing.WritingAdditions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The review's form with its progress and, after an attempt to send, what is in the way.
final class FormSide {
  private final Texts texts;
  private final FormPane pane;
  private final ErrorSummary summary = new ErrorSummary("review-problems");
  private final ScrollPane scroll;
  private final VBox node;

  FormSide(ReviewModel model, Opened opened, FormModel form, Texts texts) {
    this.texts = texts;
    FormOptions options = FormOptions.toFill(texts.language());
    pane =
        new FormPane(
            form,
            opened.access() == Access.FILLING
                ? options.with(additions(model, opened, form))
                : options.seenBy(
                    opened.access() == Access.SENT ? Sight.WHOLE : model.session().sight()));
    VBox inside = Panes.padded(Gap.TWO, Panes.column(Gap.TWO, summary, pane.node()));
    scroll = Panes.scroll("review-form", texts.get("form"), inside);
    node = Panes.column(Gap.NONE);
    Node top =
        switch (opened.access()) {
          case FILLING -> progress(model, form);
          case SENT -> Notice.readOnly("review-sent", texts.get("sent"));
          case READING, HIDDEN ->
              Notice.readOnly(
                  "review-reading",
                  texts.get("reading", model.key().discipline().title(texts.language())));
        };
    node.getChildren().addAll(top, new PurposeBar(form, pane, texts).node(), scroll);
    model.obstaclesProperty().addListener((at, before, now) -> show(now));
  }

  Node node() {
    return node;
  }

  FormPane pane() {
    return pane;
  }

  private static WritingAdditions additions(ReviewModel model, Opened opened, FormModel form) {
    Verdicts verdicts = new Verdicts(form);
    Discipline own = model.key().discipline();
    Subject subject =
        new Subject(
            Optional.of(own),
            opened.view().group().key(),
            opened.view().findings(),
            rule -> verdicts.isConfirmed(rule) ? Set.of(own) : Set.of(),
            opened.shelf().agencies());
    return new WritingAdditions(
        form,
        subject,
        model.catalogue(),
        model.phrases(opened.shelf().phrases()),
        model.session().language());
  }

  private HBox progress(ReviewModel model, FormModel form) {
    Label words = Labels.muted("");
    words.setWrapText(false);
    ProgressBar bar = Controls.named(new ProgressBar(), "review-progress", texts.get("progress"));
    HBox row =
        Panes.row(
            Gap.TWO,
            Labels.heading(texts.get("title", model.key().discipline().title(texts.language()))),
            Panes.push(),
            words,
            Panes.width(8, bar));
    row.getStyleClass().addAll("review-progress", "line-bottom");
    form.stateProperty().addListener((at, before, now) -> say(now.progress(), words, bar));
    say(form.state().progress(), words, bar);
    return row;
  }

  private void say(Progress progress, Label words, ProgressBar bar) {
    String text = texts.get("progress.words", progress.answered(), progress.required());
    words.setText(text);
    bar.setAccessibleText(text);
    bar.setProgress(
        progress.required() == 0 ? 1 : (double) progress.answered() / progress.required());
  }

  private void show(List<Obstacle> obstacles) {
    summary.show(
        texts.get("problems", obstacles.size()),
        obstacles.stream()
            .map(obstacle ->
                new ErrorSummary.Problem(
                    obstacle.text().in(texts.language()), () -> pane.focusItem(obstacle.key())))
            .toList());
    scroll.setVvalue(0);
  }
}
