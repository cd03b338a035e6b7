package id.telaah.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of changes handed over to be kept.
///
/// @param at when they were kept; null where every one of them was withheld
/// @param withheld answers among them that name a person: never stored, they stand on the screen
///   only, and nothing can be sent or signed until they are put right
public record Keeping(@Nullable Instant at, List<IdentityFound> withheld) {
  public Keeping {
    withheld = List.copyOf(withheld);
  }
}
