package id.telaah.ui.form;

import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import org.jspecify.annotations.Nullable;

/// One thing that a person did to a form, for whoever keeps it.
public sealed interface FormChange {
  /// An answer set, or emptied where it is null.
  record Set(ItemKey key, @Nullable Answer answer) implements FormChange {}

  record RowAdded(String groupLinkId, int row) implements FormChange {}

  /// A row removed with all answers in it.
  record RowRemoved(String groupLinkId, int row) implements FormChange {}
}
