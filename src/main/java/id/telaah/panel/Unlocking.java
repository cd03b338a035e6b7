package id.telaah.panel;

import java.util.List;

/// What became of an unlocking.
public sealed interface Unlocking {
  /// The text can change again; these signatures are void.
  record Unlocked(List<Signature> voided) implements Unlocking {
    public Unlocked {
      voided = List.copyOf(voided);
    }
  }

  /// The reason names a person; nothing changed.
  ///
  /// @param masked what names the person, masked
  record ReasonHoldsIdentity(List<String> masked) implements Unlocking {
    public ReasonHoldsIdentity {
      masked = List.copyOf(masked);
    }
  }
}
