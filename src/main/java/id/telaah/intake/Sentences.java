package id.telaah.intake;

import id.telaah.language.Wording;
import id.telaah.language.Words;

/// What this room says.
final class Sentences {
  private static final Wording WORDING = Wording.beside(Sentences.class);

  private Sentences() {}

  static Words of(String key, Object... arguments) {
    return WORDING.of(key, arguments);
  }
}
