package id.telaah.request;

import id.telaah.language.Language;
import id.telaah.language.Texts;

/// This room's wordings, read once.
final class RequestWords {
  private static final Texts INDONESIAN = Texts.beside(RequestWords.class, Language.ID);
  private static final Texts ENGLISH = Texts.beside(RequestWords.class, Language.EN);

  private RequestWords() {}

  static Texts in(Language language) {
    return language == Language.ID ? INDONESIAN : ENGLISH;
  }
}
