package id.telaah.risk;

import id.telaah.form.Sight;
import java.util.Set;

/// Who may read a finding: it is never open wider than the answers that it rests on.
///
/// @param discreet about a mind, a violence or an infection: nobody outside the panel may read it
/// @param readers the only disciplines, beside the panel's chair, that see it; empty for all four
public record Reach(boolean discreet, Set<String> readers) {
  public Reach {
    readers = Set.copyOf(readers);
  }

  /// Whether it stands on no sheet and in no letter.
  public boolean staysInPanel() {
    return discreet || !readers.isEmpty();
  }

  /// Whether a member of the round may read it.
  ///
  /// @param sight of the member
  public boolean isOpenTo(Sight sight) {
    return readers.isEmpty()
        ? !discreet || sight.isPanel()
        : sight.chair() || sight.discipline().filter(readers::contains).isPresent();
  }
}
