package id.telaah.ui.shell;

import id.telaah.form.Sight;
import id.telaah.language.Language;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Round;
import java.time.Clock;

/// Who is working in which round, in which language: what every screen is built with.
public record Session(Round round, Member viewer, Language language, Clock clock) {
  /// Which answers the viewer may see.
  public Sight sight() {
    return new Sight(viewer.discipline().map(Discipline::key), viewer.chair());
  }

  /// Whether the viewer is an expert (else: the secretariat).
  public boolean isExpert() {
    return viewer.discipline().isPresent();
  }
}
