package id.telaah.cli;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;

/// This room's wordings in both languages at once, for what is told before a language is chosen.
final class Sentences {
  private static final Texts INDONESIAN = Texts.beside(Sentences.class, Language.ID);
  private static final Texts ENGLISH = Texts.beside(Sentences.class, Language.EN);

  private Sentences() {}

  static Words of(String key, Object... arguments) {
    return new Words(INDONESIAN.get(key, arguments), ENGLISH.get(key, arguments));
  }
}
