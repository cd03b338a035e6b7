package id.telaah.ui.review;

import id.telaah.language.Texts;
import id.telaah.request.Request;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The questions on the case's fields, each with its state and its answer; who asked closes it or
/// asks again.
final class QuestionsPart {
  private final List<QuestionLine> questions;
  private final Texts texts;
  private final Acts acts;

  /// What whoever asked can do.
  interface Acts {
    void close(QuestionLine question);

    void again(QuestionLine question);
  }

  QuestionsPart(List<QuestionLine> questions, Texts texts, Acts acts) {
    this.questions = questions;
    this.texts = texts;
    this.acts = acts;
  }

  VBox node() {
    VBox part = Panes.column(Gap.ONE, Labels.heading(texts.get("questions")));
    questions.forEach(question -> part.getChildren().add(line(question)));
    return Controls.named(part, "questions", texts.get("questions"));
  }

  private Node line(QuestionLine question) {
    Request request = question.request();
    String words =
        texts.get(
            "questions.line",
            question.label().in(texts.language()),
            request.what().words(),
            question.asker().in(texts.language()));
    VBox line = Panes.column(Gap.HALF, Panes.row(Gap.ONE, mark(request)), Labels.body(words));
    if (!request.answer().isEmpty()) {
      line.getChildren().add(Labels.strong(texts.get("questions.answer", request.answer())));
    }
    if (question.own() && request.state() != Request.State.CLOSED) {
      line.getChildren().add(acts(question));
    }
    return Controls.named(line, "question-" + request.id(), words);
  }

  private StatusMark mark(Request request) {
    return switch (request.state()) {
      case OPEN -> StatusMark.of(Shape.RING, Tone.ACCENT, texts.get("questions.open"));
      case ANSWERED -> StatusMark.of(Shape.DIAMOND, Tone.WARNING, texts.get("questions.answered"));
      case CLOSED -> StatusMark.agreed(texts.get("questions.closed"));
    };
  }

  private FlowPane acts(QuestionLine question) {
    String id = "question-" + question.request().id();
    boolean answered = question.request().state() == Request.State.ANSWERED;
    FlowPane row =
        Panes.flow(
            Gap.ONE,
            Controls.button(
                id + "-close",
                texts.get(answered ? "questions.close" : "questions.withdraw"),
                () -> acts.close(question)));
    if (answered) {
      row.getChildren()
          .add(
              Controls.quiet(
                  id + "-again", texts.get("questions.again"), () -> acts.again(question)));
    }
    return row;
  }
}
