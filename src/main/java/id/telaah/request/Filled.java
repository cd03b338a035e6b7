package id.telaah.request;

import id.telaah.casefile.CaseCode;
import java.time.Instant;

/// What became of replies that were handed to the store.
public sealed interface Filled {
  /// All of them are kept.
  record Kept(Instant at) implements Filled {}

  /// The case is no longer as it was when they were checked; nothing changed.
  record Moved(CaseCode code) implements Filled {}

  /// With the replies in it, the case would hold the same as another of the round; nothing changed.
  record SameAs(CaseCode code, CaseCode other) implements Filled {}
}
