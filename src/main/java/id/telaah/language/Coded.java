package id.telaah.language;

import java.util.Optional;

/// One of a few fixed words: an eternal code in files and stores, and what people read.
public interface Coded {
  String code();

  Words words();

  /// The one that files call so.
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> among, String code) {
    for (E one : among.getEnumConstants()) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
