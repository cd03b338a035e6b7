package id.telaah.intake;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import java.math.BigDecimal;

/// This room's wordings in both languages at once.
final class Wording {
  private static final Texts INDONESIAN = Texts.beside(Wording.class, Language.ID);
  private static final Texts ENGLISH = Texts.beside(Wording.class, Language.EN);

  private Wording() {}

  /// A wording; arguments that are [Words] or [BigDecimal] are said in each language's own way.
  static Words of(String key, Object... arguments) {
    return new Words(
        INDONESIAN.get(key, said(arguments, Language.ID)),
        ENGLISH.get(key, said(arguments, Language.EN)));
  }

  private static Object[] said(Object[] arguments, Language language) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      said[i] =
          switch (arguments[i]) {
            case Words words -> words.in(language);
            case BigDecimal number -> Formats.plain(number, language);
            default -> String.valueOf(arguments[i]);
          };
    }
    return said;
  }
}
