package id.telaah.ui.shell;

import id.telaah.language.Language;
import id.telaah.ui.kit.Theme;
import java.util.Optional;

/// What one person's machine remembers about the window; never anything about a case.
///
/// An implementation keeps the two plain verbs; values that cannot be read count as never set.
public interface Preferences {
  /// The value kept under a key.
  Optional<String> get(String key);

  /// Keeps a value at once; where that fails the program goes on without it.
  void put(String key, String value);

  default Language language() {
    return get("language").map(Language::ofTag).orElse(Language.ID);
  }

  default void keepLanguage(Language language) {
    put("language", language.tag());
  }

  /// Text size in per cent, 80 to 200.
  default int textPercent() {
    return Math.clamp((int) number("text.percent", 100), Theme.MIN_PERCENT, Theme.MAX_PERCENT);
  }

  default void keepTextPercent(int percent) {
    put("text.percent", Integer.toString(percent));
  }

  /// Id of the member who worked here last.
  default Optional<String> viewer() {
    return get("viewer");
  }

  default void keepViewer(String memberId) {
    put("viewer", memberId);
  }

  /// Where a divider stands, 0 to 1 of the width.
  default double divider(String name, double fallback) {
    return Math.clamp(number("divider." + name, fallback), 0, 1);
  }

  default void keepDivider(String name, double position) {
    put("divider." + name, Double.toString(position));
  }

  /// A number kept under a key.
  default double number(String key, double fallback) {
    return get(key)
        .filter(text -> text.matches("-?\\d{1,6}(\\.\\d{1,20})?"))
        .map(Double::parseDouble)
        .orElse(fallback);
  }
}
