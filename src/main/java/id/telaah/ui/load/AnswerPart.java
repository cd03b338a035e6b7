package id.telaah.ui.load;

import id.telaah.intake.AnswerReading;
import id.telaah.intake.Problem;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One list of answers in the preview: what each would change, old and new, or what is wrong where.
final class AnswerPart {
  private final Texts texts;

  AnswerPart(Texts texts) {
    this.texts = texts;
  }

  VBox of(AnswerEntry entry, int number) {
    StatusMark mark = mark(entry);
    VBox part =
        Panes.column(
            Gap.ONE,
            Panes.row(
                Gap.TWO,
                Panes.between(9, 9, Panes.row(Gap.NONE, mark)),
                Labels.strong(entry.reading().file()),
                Labels.muted(texts.get("answers.kind"))));
    part.getStyleClass().add("line-bottom");
    switch (entry.reading()) {
      case AnswerReading.Refused refused ->
          refused.problems().forEach(problem -> part.getChildren().add(problem(problem)));
      case AnswerReading.Answered answered -> {
        answered.lines().forEach(line -> part.getChildren().add(line(line)));
        if (answered.open() > 0) {
          part.getChildren().add(indented("", texts.get("answers.open", answered.open())));
        }
      }
    }
    Panes.padded(Gap.ONE, part);
    return Controls.named(
        part, "answer-entry-" + number, mark.getAccessibleText() + ": " + entry.reading().file());
  }

  private StatusMark mark(AnswerEntry entry) {
    if (entry.isRefused()) {
      return StatusMark.of(Shape.CROSS, Tone.DANGER, texts.get("fate.refused"));
    }
    return switch (entry.step()) {
      case READ -> StatusMark.of(Shape.RING, Tone.ACCENT, texts.get("answers.new", entry.count()));
      case KEEPING -> StatusMark.draft(texts.get("fate.receiving"));
      case KEPT -> StatusMark.agreed(texts.get("answers.kept"));
    };
  }

  private VBox line(AnswerReading.Line line) {
    String label = line.label().in(texts.language());
    String former = line.former().in(texts.language());
    String now = line.now().in(texts.language());
    return indented(
        line.code().toString(),
        former.isEmpty()
            ? texts.get("answers.first", label, now)
            : texts.get("answers.change", label, former, now));
  }

  private VBox problem(Problem problem) {
    String code = problem.code().code();
    return indented(
        problem.place().isBlank() ? code : code + " · " + problem.place(),
        problem.words().in(texts.language()));
  }

  private static VBox indented(String place, String sentence) {
    VBox column = Panes.column(Gap.NONE);
    if (!place.isBlank()) {
      column.getChildren().add(Labels.caption(place));
    }
    Label words = Labels.body(sentence);
    words.getStyleClass().add("reading");
    column.getChildren().add(words);
    column.setStyle("-fx-padding: 0 0 0 10.15em;");
    return column;
  }
}
