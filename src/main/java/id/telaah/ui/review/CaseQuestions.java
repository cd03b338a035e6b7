package id.telaah.ui.review;

import id.telaah.form.ItemKey;
import id.telaah.request.Asking;
import id.telaah.request.QuestionDesk;
import id.telaah.request.Wanted;
import id.telaah.review.ReviewKey;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.util.function.Consumer;

/// Asks about the fields of the case on screen and closes what was asked: an expert for the own
/// discipline, the secretariat for the panel.
final class CaseQuestions {
  private final QuestionDesk desk;
  private final Session session;
  private final Background background;
  private final ReviewKey key;
  private final Saving saving;
  private final Runnable changed;

  /// @param saving what is unsaved is kept before the case is read again
  /// @param changed reads the case again
  CaseQuestions(
      QuestionDesk desk,
      Session session,
      Background background,
      ReviewKey key,
      Saving saving,
      Runnable changed) {
    this.desk = desk;
    this.session = session;
    this.background = background;
    this.key = key;
    this.saving = saving;
    this.changed = changed;
  }

  void ask(ItemKey field, String words, Consumer<Asking> told) {
    Wanted question = QuestionDesk.question(key.code(), field, words);
    saving.afterSaving(() ->
        background.store(
            () ->
                desk.ask(
                    key.round(), question, session.viewer().discipline(), session.viewer().id()),
            asking -> {
              if (asking instanceof Asking.Asked) {
                changed.run();
              }
              told.accept(asking);
            }));
  }

  /// The answer will do, or none is needed any more.
  void close(QuestionLine question) {
    saving.afterSaving(() ->
        background.store(
            () -> {
              desk.close(key.round(), question.request().id(), session.viewer().id());
              return key;
            },
            done -> changed.run()));
  }
}
