package id.telaah.request;

import id.telaah.casefile.CaseFile;
import java.util.List;

/// The replies to one case, and the case as it stood and as it will stand.
///
/// @param before as it was read when the replies were checked
/// @param after with every reply in it, and its new digest
public record Filling(CaseFile before, CaseFile after, List<Reply> replies) {
  public Filling {
    replies = List.copyOf(replies);
    if (!before.code().equals(after.code()) || replies.isEmpty()) {
      throw new IllegalArgumentException("replies to one case");
    }
  }
}
