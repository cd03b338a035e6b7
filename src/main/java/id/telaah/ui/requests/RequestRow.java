package id.telaah.ui.requests;

import id.telaah.request.Request;
import id.telaah.request.RequestLine;
import java.util.Optional;

/// One row of the table: a request, or what is wanted and has not been asked for yet.
///
/// @param request empty where nobody has asked yet
public record RequestRow(Optional<Request> request, RequestLine line) {
  /// Whether it is a request that stands so.
  boolean is(Request.State state) {
    return request.filter(one -> one.state() == state).isPresent();
  }

  /// Its place when sorted by state: what is to be asked first.
  int rank() {
    return request.map(one -> one.state().ordinal() + 1).orElse(0);
  }
}
