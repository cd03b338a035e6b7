package id.telaah.ui.settings;

import java.util.Locale;
import java.util.Optional;

/// The steps of the assistant, in their order.
enum SetupStep {
  WELCOME,
  PLACE,
  OFFICE,
  TEAM,
  TARGETS,
  WHO,
  DONE;

  /// Where the machine remembers how far one was.
  static final String PREFERENCE = "setup.step";

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The step that was left; the first where none was.
  static SetupStep ofKey(Optional<String> key) {
    for (SetupStep step : values()) {
      if (key.filter(step.key()::equals).isPresent()) {
        return step;
      }
    }
    return WELCOME;
  }

  boolean isFirst() {
    return this == WELCOME;
  }

  boolean isLast() {
    return this == DONE;
  }

  SetupStep next() {
    return isLast() ? this : values()[ordinal() + 1];
  }

  SetupStep previous() {
    return isFirst() ? this : values()[ordinal() - 1];
  }
}
