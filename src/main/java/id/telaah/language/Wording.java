package id.telaah.language;

import java.math.BigDecimal;

/// One room's wordings in both languages at once.
public final class Wording {
  private final Texts indonesian;
  private final Texts english;

  private Wording(Texts indonesian, Texts english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /// The wordings beside a class.
  public static Wording beside(Class<?> type) {
    return new Wording(Texts.beside(type, Language.ID), Texts.beside(type, Language.EN));
  }

  /// A wording; arguments that are [Words] or [BigDecimal] are said in each language's own way.
  ///
  /// @throws IllegalArgumentException where the room has no such key
  public Words of(String key, Object... arguments) {
    return new Words(
        indonesian.get(key, said(arguments, Language.ID)),
        english.get(key, said(arguments, Language.EN)));
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
