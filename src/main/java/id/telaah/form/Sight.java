package id.telaah.form;

import java.util.Optional;

/// Whose eyes look at answers: a discipline's, the panel chair's, or those of someone outside the
/// panel.
///
/// @param discipline its key; empty outside the panel
/// @param chair whether it is the panel's chair, who sees every answer
public record Sight(Optional<String> discipline, boolean chair) {
  /// Sees everything: the chair, and whoever an answer is their own.
  public static final Sight WHOLE = new Sight(Optional.empty(), true);

  public static Sight of(Optional<String> discipline) {
    return new Sight(discipline, false);
  }

  /// Whether answers to an item may be shown.
  public boolean sees(Item item) {
    return chair
        || item.parts().audience().visibleTo().isEmpty()
        || discipline.filter(item.parts().audience()::isOpenTo).isPresent();
  }

  /// Whether it belongs to the panel.
  public boolean isPanel() {
    return chair || discipline.isPresent();
  }
}
