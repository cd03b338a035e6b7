package id.telaah.panel;

import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.round.Discipline;
import java.util.List;

/// What the panel finds when it opens a case.
public sealed interface Opening {
  /// Not everyone has sent: who is missing, and nothing of what the others wrote.
  record NotAllSent(List<Discipline> missing) implements Opening {
    public NotAllSent {
      missing = List.copyOf(missing);
    }
  }

  /// All four are there.
  record Opened(Agreement agreement, Definition definition, List<Opinion> opinions)
      implements Opening {
    public Opened {
      opinions = List.copyOf(opinions);
    }

    public FormState state() {
      return FormState.of(definition, agreement.answers());
    }

    public Comparison comparison() {
      return Comparison.of(opinions);
    }
  }
}
