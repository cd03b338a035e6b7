package id.telaah.review;

import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import org.jspecify.annotations.Nullable;

/// One step in filling a form, as it is kept.
public sealed interface AnswerChange {
  /// An answer set, or cleared where it is null.
  record Set(ItemKey key, @Nullable Answer answer) implements AnswerChange {}

  record RowAdded(String groupLinkId, int row) implements AnswerChange {}

  /// A row removed with all answers in it.
  record RowRemoved(String groupLinkId, int row) implements AnswerChange {}
}
