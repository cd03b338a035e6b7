package id.telaah.ui.review;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.language.Language;
import id.telaah.language.Words;
import id.telaah.request.AnswerWords;
import id.telaah.request.News;
import java.util.Optional;

/// An answer that came into the case and that the viewer has not seen yet, in words.
///
/// @param former what stood there before; empty for words, which stand in no field
/// @param waited whether the viewer's discipline waited for it; else it came in under its review
record NewsLine(Words label, Words former, Words now, boolean waited) {
  /// Empty where the viewer's discipline may not see the field.
  static Optional<NewsLine> of(News news, CaseFile file, Definition form, String discipline) {
    Optional<ItemKey> key = news.request().what().field();
    if (key.isEmpty()) {
      return Optional.of(
          new NewsLine(
              Words.same(news.request().what().words()),
              Words.NONE,
              Words.same(news.request().answer()),
              news.waited()));
    }
    return form.item(key.get().linkId())
        .filter(item -> item.parts().audience().isOpenTo(discipline))
        .map(item ->
            news.request().what().isQuestion() ? answered(news, item) : filled(news, item, file));
  }

  private static NewsLine answered(News news, Item item) {
    String words = news.request().what().words();
    Words label =
        new Words(item.text().id() + ": " + words, item.text().in(Language.EN) + ": " + words);
    return new NewsLine(label, Words.NONE, Words.same(news.request().answer()), news.waited());
  }

  private static NewsLine filled(News news, Item item, CaseFile file) {
    ItemKey key = news.request().what().field().orElseThrow();
    return new NewsLine(
        item.text(),
        words(item, news.former()),
        words(item, file.answers().get(key)),
        news.waited());
  }

  private static Words words(Item item, Optional<Answer> answer) {
    return new Words(
        AnswerWords.of(item, answer, Language.ID), AnswerWords.of(item, answer, Language.EN));
  }
}
