package id.telaah.ui.settings;

import id.telaah.round.Rounds;
import id.telaah.round.Rounds.Setup;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The round's office, agencies and members as they are edited; each change is kept at once.
public final class SettingsModel {
  private final Session session;
  private final Rounds rounds;
  private final Background background;
  private final ObjectProperty<Optional<Setup>> setup =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Instant>> saved =
      new SimpleObjectProperty<>(Optional.empty());

  public SettingsModel(Session session, Rounds rounds, Background background) {
    this.session = session;
    this.rounds = rounds;
    this.background = background;
  }

  /// Reads what the round has.
  public void load() {
    background.store(
        () -> rounds.setup(session.round().id()), read -> setup.set(Optional.of(read)));
  }

  /// Changes a part and keeps the whole; a change that changes nothing is not kept.
  public void change(UnaryOperator<Setup> change) {
    Setup before = setup.get().orElseThrow();
    Setup after = change.apply(before);
    if (after.equals(before)) {
      return;
    }
    setup.set(Optional.of(after));
    background.store(
        () -> {
          rounds.change(session.round().id(), after, session.viewer().id());
          return Instant.now(session.clock());
        },
        at -> saved.set(Optional.of(at)));
  }

  /// What is being edited; empty until read.
  public ReadOnlyObjectProperty<Optional<Setup>> setupProperty() {
    return setup;
  }

  /// When a change was last kept.
  public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
    return saved;
  }
}
