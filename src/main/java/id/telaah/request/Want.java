package id.telaah.request;

import java.util.List;

/// Something that is wanted, whether or not it has been asked for yet.
///
/// @param waiting each discipline once, in the order of the panel's seats, the panel last
public record Want(Wanted what, List<Waiting> waiting) {
  public Want {
    waiting = List.copyOf(waiting);
  }
}
