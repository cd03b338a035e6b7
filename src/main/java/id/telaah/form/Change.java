package id.telaah.form;

import java.util.Set;

/// A form after one step, and all places that the step may have altered.
///
/// @param touched places whose visibility, problem or answer changed; those of a new or removed row
///   included
public record Change(FormState state, Set<ItemKey> touched) {
  public Change {
    touched = Set.copyOf(touched);
  }
}
