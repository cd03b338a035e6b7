package id.telaah.request;

import java.util.List;

/// What became of a question on a field.
public sealed interface Asking {
  /// It is open, and goes to the technical team with the next list.
  record Asked() implements Asking {}

  /// It names a person; nothing is kept.
  ///
  /// @param masked what names one, masked
  record HoldsIdentity(List<String> masked) implements Asking {
    public HoldsIdentity {
      masked = List.copyOf(masked);
    }
  }

  /// The panel has signed a conclusion on the case: its data stand.
  record Concluded() implements Asking {}
}
