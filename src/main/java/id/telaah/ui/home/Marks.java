package id.telaah.ui.home;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.panel.RedFlag;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The marks that stand in the matrix's cells.
final class Marks {
  private final Texts texts;

  Marks(Texts texts) {
    this.texts = texts;
  }

  /// Where a review stands, and how many fields stop it from concluding while it is not sent.
  Node review(HomeRow row, Discipline discipline) {
    ReviewState state = row.review(discipline);
    StatusMark mark =
        switch (state) {
          case EMPTY -> StatusMark.empty(texts.get("mark.empty"));
          case DRAFT -> StatusMark.draft(texts.get("mark.draft"));
          case SENT -> StatusMark.sent(texts.get("mark.sent"));
        };
    int open = row.signs().map(signs -> signs.open(discipline)).orElse(0);
    if (open == 0 || state == ReviewState.SENT) {
      return mark;
    }
    String said = texts.get("mark.waits", open);
    Node cell =
        Panes.row(Gap.ONE, mark, StatusMark.of(Shape.QUERY, Tone.WARNING, String.valueOf(open)));
    cell.setAccessibleText(mark.getAccessibleText() + ", " + said);
    return cell;
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
    // A sheet whose text was unlocked afterwards no longer says what was agreed.
    boolean unlocked = row.sent() == Discipline.values().length && !row.isAgreed();
    if (row.panel().sheetIssued() && !unlocked) {
      return StatusMark.agreed(texts.get("mark.issued"));
    }
    return row.isAgreed()
        ? StatusMark.empty(texts.get("mark.ready"))
        : StatusMark.none(texts.get("mark.not-yet"));
  }

  /// How complete the data are; below 80 % with a warning shape, because a conclusion may fail.
  /// Read aloud with what each discipline still waits for.
  Node complete(Optional<Signs> signs) {
    return signs.map(this::complete).orElseGet(() -> new Label("…"));
  }

  private Node complete(Signs signs) {
    int percent = signs.percentComplete();
    String word = texts.get("mark.percent", percent);
    Node mark =
        percent < 80 ? StatusMark.of(Shape.OPEN_TRIANGLE, Tone.WARNING, word) : new Label(word);
    Node cell = Panes.row(Gap.NONE, mark);
    cell.setAccessibleText(word + waiting(signs));
    return cell;
  }

  /// " – Sp.A 2, Gizi 1 isian belum ada", or nothing where nothing is open.
  private String waiting(Signs signs) {
    String list =
        Arrays.stream(Discipline.values())
            .filter(discipline -> signs.open(discipline) > 0)
            .map(discipline -> discipline.title(texts.language()) + " " + signs.open(discipline))
            .collect(Collectors.joining(", "));
    return list.isEmpty() ? "" : " – " + texts.get("mark.open", list);
  }

  /// A case's code over what must not be overlooked in it.
  Node flagged(Label code, List<RedFlag> flags) {
    Language language = texts.language();
    // The rows are of one height: the rest is read in the tooltip.
    StatusMark mark = StatusMark.of(Shape.FLAG, Tone.DANGER, texts.get("mark.red-flag"));
    mark.getStyleClass().add("small");
    VBox both = Panes.column(Gap.NONE, code, mark);
    both.setAlignment(Pos.CENTER_LEFT);
    String all =
        flags.stream()
            .map(flag -> flag.word().in(language))
            .distinct()
            .collect(Collectors.joining("; "));
    both.setAccessibleText(texts.get("mark.flagged", all));
    return both;
  }
}
