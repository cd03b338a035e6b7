package id.telaah.ui.home;

import id.telaah.language.Texts;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The marks that stand in the matrix's cells.
final class Marks {
  private final Texts texts;

  Marks(Texts texts) {
    this.texts = texts;
  }

  Node review(ReviewState state) {
    return switch (state) {
      case EMPTY -> StatusMark.empty(texts.get("mark.empty"));
      case DRAFT -> StatusMark.draft(texts.get("mark.draft"));
      case SENT -> StatusMark.sent(texts.get("mark.sent"));
    };
  }

  Node panel(HomeRow row) {
    int signed = row.panel().signed().size();
    if (row.isAgreed()) {
      return StatusMark.agreed(texts.get("mark.agreed"));
    }
    if (signed > 0) {
      return signing(signed);
    }
    return row.isReadyForPanel()
        ? row.signs().map(signs -> deciding(signs.toDecide())).orElseGet(this::deciding)
        : StatusMark.none(texts.get("mark.waiting", row.sent(), Discipline.values().length));
  }

  private Node deciding() {
    return StatusMark.decide(texts.get("mark.decide"));
  }

  private Node deciding(int topics) {
    return topics == 0 ? signing(0) : StatusMark.decide(texts.get("mark.decisions", topics));
  }

  private Node signing(int signed) {
    return StatusMark.decide(texts.get("mark.signing", signed, Discipline.values().length));
  }

  Node paper(HomeRow row) {
    if (row.panel().sheetIssued()) {
      return StatusMark.agreed(texts.get("mark.issued"));
    }
    return row.isAgreed()
        ? StatusMark.empty(texts.get("mark.ready"))
        : StatusMark.none(texts.get("mark.not-yet"));
  }

  /// How complete the data are; below 80 % with a warning shape, because a conclusion may fail.
  Node complete(Optional<Signs> signs) {
    if (signs.isEmpty()) {
      return new Label("…");
    }
    int percent = signs.get().percentComplete();
    String word = texts.get("mark.percent", percent);
    return percent < 80 ? StatusMark.of(Shape.OPEN_TRIANGLE, Tone.WARNING, word) : new Label(word);
  }

  Node flag() {
    return StatusMark.silent(Shape.FLAG, Tone.DANGER, texts.get("mark.red-flag"));
  }
}
