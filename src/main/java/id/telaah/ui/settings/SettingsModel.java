package id.telaah.ui.settings;

import id.telaah.casefile.RoundId;
import id.telaah.panel.GroupCount;
import id.telaah.round.Plan;
import id.telaah.round.Region;
import id.telaah.round.Round;
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

/// The round's people, office, targets and plan as they are edited; each change is kept at once.
public final class SettingsModel {
  private final Session session;
  private final SettingsPorts ports;
  private final Background background;
  private final ObjectProperty<Optional<Setup>> setup =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<Round>> list = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Optional<Instant>> saved =
      new SimpleObjectProperty<>(Optional.empty());
  private List<Target> targets;
  private Plan plan = Plan.EMPTY;
  private List<GroupCount> counts = List.of();

  public SettingsModel(Session session, SettingsPorts ports, Background background) {
    this.session = session;
    this.ports = ports;
    this.background = background;
    this.targets = session.round().targets();
  }

  private record Read(Setup setup, Plan plan, List<GroupCount> counts) {}

  /// Reads what the round has.
  public void load() {
    background.store(this::read, this::show);
    background.store(ports.rounds()::list, list::set);
  }

  private Read read() {
    RoundId round = session.round().id();
    return new Read(
        ports.rounds().setup(round),
        ports.rounds().plan(round),
        GroupCount.of(ports.cases().list(round), ports.agreements().list(round)));
  }

  private void show(Read read) {
    plan = read.plan();
    counts = read.counts();
    setup.set(Optional.of(read.setup()));
  }

  /// Changes a part and keeps the whole; a change that changes nothing is not kept.
  public void change(UnaryOperator<Setup> change) {
    Setup before = setup.get().orElseThrow();
    Setup after = change.apply(before);
    if (!after.equals(before)) {
      setup.set(Optional.of(after));
      keep(() -> ports.rounds().change(session.round().id(), after, session.viewer().id()));
    }
  }

  private void keep(Runnable change) {
    background.store(
        () -> {
          change.run();
          return Instant.now(session.clock());
        },
        at -> saved.set(Optional.of(at)));
  }

  /// What the round sets out with.
  Plan plan() {
    return plan;
  }

  void plan(UnaryOperator<Plan> change) {
    Plan after = change.apply(plan);
    if (!after.equals(plan)) {
      plan = after;
      keep(() -> ports.rounds().plan(session.round().id(), after, session.viewer().id()));
    }
  }

  /// How many cases of a group the round has, and how many of them the panel has signed.
  GroupCount count(String groupKey) {
    return counts.stream()
        .filter(count -> count.groupKey().equals(groupKey))
        .findFirst()
        .orElse(new GroupCount(groupKey, 0, 0));
  }

  /// What the round says about a group.
  Target target(String groupKey) {
    return targets.stream()
        .filter(target -> target.groupKey().equals(groupKey))
        .findFirst()
        .orElse(new Target(groupKey, true, List.of()));
  }

  /// Says anew what the round says about a group.
  void target(Target target) {
    List<Target> after = new ArrayList<>(targets);
    int at = after.indexOf(target(target.groupKey()));
    if (at < 0) {
      after.add(target);
    } else {
      after.set(at, target);
    }
    targets = List.copyOf(after);
    keep(() ->
        ports.rounds().target(session.round().id(), List.copyOf(after), session.viewer().id()));
  }

  /// The kecamatan of the round's regency.
  List<Region> districts() {
    return session.round().isPlaced()
        ? ports.places().regions().districts(session.round().regencyCode())
        : List.of();
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
          ports.rounds().open(round, people, session.viewer().id());
          return next;
        },
        begun);
  }

  /// Semester and region, and the list of places behind them.
  PlaceModel place() {
    return new PlaceModel(session, ports, background);
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
