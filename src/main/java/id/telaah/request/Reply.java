package id.telaah.request;

import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import java.util.Optional;

/// What came back to one request.
public sealed interface Reply {
  /// The number of the request in the store.
  long request();

  /// A field of the case gets a value, or a reason for having none.
  ///
  /// @param former what stood there before
  record ToField(long request, ItemKey key, Optional<Answer> former, Answer answer)
      implements Reply {}

  /// An answer in words, which no field holds.
  record InWords(long request, String text) implements Reply {}
}
