package id.telaah.ui.load;

import id.telaah.intake.Notice;
import id.telaah.intake.Problem;
import id.telaah.intake.Reading;
import id.telaah.language.Language;
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

/// One file of the preview: its fate, and every problem by field.
final class EntryPart {
  private final Texts texts;
  private final Language language;

  EntryPart(Texts texts) {
    this.texts = texts;
    this.language = texts.language();
  }

  VBox of(LoadEntry entry, int number) {
    Reading reading = entry.reading();
    Label file = Labels.strong(reading.file());
    Label code =
        Labels.muted(
            reading
                .code()
                .map(Object::toString)
                .filter(it -> !reading.file().contains(it))
                .orElse(""));
    code.setWrapText(false);
    StatusMark mark = mark(entry.fate());
    VBox part =
        Panes.column(
            Gap.ONE,
            Panes.row(Gap.TWO, Panes.between(9, 9, Panes.row(Gap.NONE, mark)), file, code));
    part.getStyleClass().add("line-bottom");
    switch (reading) {
      case Reading.Refused refused ->
          refused.problems().forEach(it -> part.getChildren().add(problem(it)));
      case Reading.Accepted accepted ->
          accepted.notices().forEach(it -> part.getChildren().add(notice(it)));
    }
    if (entry.fate() == LoadEntry.Fate.TAKEN) {
      part.getChildren().add(indented("", texts.get("taken")));
    }
    if (entry.fate() == LoadEntry.Fate.WITHHELD) {
      part.getChildren().add(indented("", texts.get("withheld")));
    }
    entry
        .otherHolder()
        .ifPresent(other -> part.getChildren().add(indented("", texts.get("same.as", other))));
    Panes.padded(Gap.ONE, part);
    return Controls.named(
        part, "load-entry-" + number, mark.getAccessibleText() + ": " + reading.file());
  }

  private StatusMark mark(LoadEntry.Fate fate) {
    return switch (fate) {
      case NEW -> StatusMark.of(Shape.RING, Tone.ACCENT, texts.get("fate.new"));
      case SAME -> StatusMark.none(texts.get("fate.same"));
      case TAKEN -> StatusMark.of(Shape.CROSS, Tone.DANGER, texts.get("fate.taken"));
      case WITHHELD -> StatusMark.of(Shape.CROSS, Tone.DANGER, texts.get("fate.withheld"));
      case REFUSED -> StatusMark.of(Shape.CROSS, Tone.DANGER, texts.get("fate.refused"));
      case RECEIVING -> StatusMark.draft(texts.get("fate.receiving"));
      case STORED -> StatusMark.agreed(texts.get("fate.stored"));
    };
  }

  private VBox problem(Problem problem) {
    String place = place(problem);
    return indented(
        place.isBlank() ? problem.code().code() : problem.code().code() + " · " + place,
        problem.words().in(language));
  }

  private String place(Problem problem) {
    if (problem.line() <= 0) {
      return problem.place();
    }
    return problem.place().isBlank()
        ? texts.get("place.line-only", problem.line())
        : texts.get("place.line", problem.place(), problem.line());
  }

  private VBox notice(Notice notice) {
    return indented(notice.place(), notice.words().in(language));
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
