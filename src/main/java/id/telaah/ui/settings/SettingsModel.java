package id.telaah.ui.settings;

import id.telaah.casefile.RoundId;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.round.Rounds.Setup;
import id.telaah.round.Target;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final ObjectProperty<List<Round>> list = new SimpleObjectProperty<>(List.of());
  private List<Target> targets;
  private final ObjectProperty<Optional<Instant>> saved =
      new SimpleObjectProperty<>(Optional.empty());

  public SettingsModel(Session session, Rounds rounds, Background background) {
    this.session = session;
    this.rounds = rounds;
    this.background = background;
    this.targets = session.round().targets();
  }

  /// Reads what the round has.
  public void load() {
    background.store(
        () -> rounds.setup(session.round().id()), read -> setup.set(Optional.of(read)));
    background.store(rounds::list, list::set);
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

  /// What the round says about a group.
  Target target(String groupKey) {
    return targets.stream()
        .filter(target -> target.groupKey().equals(groupKey))
        .findFirst()
        .orElse(new Target(groupKey, true, List.of()));
  }

  /// Says anew whether a group is audited, and where.
  void target(Target target) {
    List<Target> after = new ArrayList<>(targets);
    after.removeIf(one -> one.groupKey().equals(target.groupKey()));
    after.add(target);
    targets = List.copyOf(after);
    background.store(
        () -> {
          rounds.target(session.round().id(), List.copyOf(after), session.viewer().id());
          return Instant.now(session.clock());
        },
        at -> saved.set(Optional.of(at)));
  }

  /// Begins another round with the people, agencies, office and targets of this one.
  ///
  /// @param begun told which, once it is there
  void begin(RoundId next, Consumer<RoundId> begun) {
    Round now = session.round();
    Setup people = setup.get().orElseThrow();
    background.store(
        () -> {
          Round round =
              new Round(next, now.regencyCode(), now.regencyName(), Optional.empty(), targets);
          rounds.open(round, people, session.viewer().id());
          return next;
        },
        begun);
  }

  /// All rounds of the store, newest first; none until read.
  ReadOnlyObjectProperty<List<Round>> roundsProperty() {
    return list;
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
