package id.telaah.request;

import id.telaah.review.IdentityScan;
import java.util.ArrayList;
import java.util.List;

/// Looks once more at every word that a list would carry out of the house: whatever was let in
/// earlier, nothing that names a person goes out.
///
/// @param free may go out
/// @param held name a person in their words or reasons; they stay until somebody mends them
public record ListGate(List<Request> free, List<Request> held) {
  public ListGate {
    free = List.copyOf(free);
    held = List.copyOf(held);
  }

  public static ListGate of(List<Request> requests, IdentityScan scan) {
    List<Request> free = new ArrayList<>();
    List<Request> held = new ArrayList<>();
    for (Request request : requests) {
      boolean names =
          !scan.masked(request.what().words()).isEmpty()
              || request.waiting().stream().anyMatch(who -> !scan.masked(who.reason()).isEmpty());
      (names ? held : free).add(request);
    }
    return new ListGate(free, held);
  }

  /// The cases of what is held, each once: "…BDT-001, …BDT-004".
  public String heldCases() {
    return String.join(
        ", ", held.stream().map(request -> request.what().code().shortName()).distinct().toList());
  }
}
