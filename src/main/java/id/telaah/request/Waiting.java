package id.telaah.request;

import id.telaah.language.Language;
import id.telaah.round.Discipline;
import java.util.Optional;

/// Who waits for an answer, and why.
///
/// @param discipline empty for the panel as a whole
/// @param reason as the expert gave it; empty where the case form itself says that the discipline
///   cannot conclude without the field
public record Waiting(Optional<Discipline> discipline, String reason) {
  private static final String PANEL = "panel";

  public static Waiting of(Discipline discipline, String reason) {
    return new Waiting(Optional.of(discipline), reason);
  }

  public static Waiting panel(String reason) {
    return new Waiting(Optional.empty(), reason);
  }

  /// Its key in the store: a discipline's, or `panel`.
  public String key() {
    return discipline.map(Discipline::key).orElse(PANEL);
  }

  /// Reads what [#key] gave.
  public static Waiting ofKey(String key, String reason) {
    return key.equals(PANEL) ? panel(reason) : of(Discipline.ofKey(key), reason);
  }

  /// How a list names it: "Sp.A", "Panel".
  public String title(Language language) {
    return discipline.map(one -> one.title(language)).orElse("Panel");
  }

  /// Its place in a list: the disciplines in the order of their seats, the panel last.
  public int seat() {
    return discipline.map(Discipline::ordinal).orElse(Discipline.values().length);
  }

  /// Whether a discipline is among those who wait: the panel is all four.
  public boolean includes(Discipline reader) {
    return discipline.map(reader::equals).orElse(true);
  }
}
