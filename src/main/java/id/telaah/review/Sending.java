package id.telaah.review;

import id.telaah.form.FormProblem;
import java.time.Instant;
import java.util.List;

/// What became of a review that was to be sent.
public sealed interface Sending {
  record Sent(Instant at) implements Sending {}

  /// Items are missing or wrong, in form order; nothing changed.
  record Incomplete(List<FormProblem> problems) implements Sending {
    public Incomplete {
      problems = List.copyOf(problems);
    }
  }

  /// Answers name a person; nothing changed.
  record HoldsIdentity(List<IdentityFound> found) implements Sending {
    public HoldsIdentity {
      found = List.copyOf(found);
    }
  }
}
