package id.telaah.panel;

import id.telaah.form.FormProblem;
import id.telaah.review.IdentityFound;
import id.telaah.round.Discipline;
import java.util.List;

/// What became of a signature.
public sealed interface Signing {
  /// Signed; the text is frozen.
  record Signed(Agreement agreement) implements Signing {}

  /// A review was taken back meanwhile.
  record NotAllSent(List<Discipline> missing) implements Signing {
    public NotAllSent {
      missing = List.copyOf(missing);
    }
  }

  /// The agreed text is not complete, in form order.
  record Incomplete(List<FormProblem> problems) implements Signing {
    public Incomplete {
      problems = List.copyOf(problems);
    }
  }

  /// The discipline has signed this text already.
  record AlreadySigned(Discipline discipline) implements Signing {}

  /// The text names a person.
  record HoldsIdentity(List<IdentityFound> found) implements Signing {
    public HoldsIdentity {
      found = List.copyOf(found);
    }
  }
}
