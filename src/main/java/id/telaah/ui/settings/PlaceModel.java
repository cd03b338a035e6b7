package id.telaah.ui.settings;

import id.telaah.casefile.RoundId;
import id.telaah.intake.RegionFile;
import id.telaah.intake.RegionReading;
import id.telaah.round.Gazetteer;
import id.telaah.round.Moving;
import id.telaah.round.Region;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.round.Starter;
import id.telaah.round.Target;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which semester and which regency the round is of, and the list of places to choose it from.
final class PlaceModel {
  private static final int MOST = 40;

  private final Session session;
  private final SettingsPorts ports;
  private final Background background;
  private final ObservableList<Region> found = FXCollections.observableArrayList();
  private String wanted = "";

  PlaceModel(Session session, SettingsPorts ports, Background background) {
    this.session = session;
    this.ports = ports;
    this.background = background;
  }

  Round round() {
    return session.round();
  }

  /// The semesters that a round can be given: the one before, and those that come.
  List<RoundId> semesters() {
    RoundId now = round().id();
    List<RoundId> all = new ArrayList<>(List.of(now.previous(), now));
    for (RoundId next = now.next(); all.size() < 5; next = next.next()) {
      all.add(next);
    }
    return all;
  }

  /// What the last search found.
  ObservableList<Region> found() {
    return found;
  }

  /// Looks for regencies and cities by name or code; what was looked for last counts.
  void search(String words) {
    wanted = words;
    background.store(
        () -> list(words),
        regions -> {
          if (words.equals(wanted)) {
            found.setAll(regions);
          }
        });
  }

  private List<Region> list(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    List<Region> all =
        new ArrayList<>(
            ports.places().regions().regencies().stream()
                .filter(region ->
                    region.name().toLowerCase(Locale.ROOT).contains(plain)
                        || region.code().startsWith(plain))
                .toList());
    for (Region region : ports.places().gazetteer().search(words, true, MOST)) {
      if (all.stream().noneMatch(known -> known.code().equals(region.code()))) {
        all.add(region);
      }
    }
    return all;
  }

  /// What became of a choice.
  ///
  /// @param round the round that is open from now on
  record Placed(Moving moving, RoundId round) {}

  /// Gives the round another semester or regency; what nobody has edited yet then bears its name.
  void place(RoundId semester, Region regency, Consumer<Placed> told) {
    background.store(() -> placed(semester, regency), told);
  }

  private Placed placed(RoundId semester, Region regency) {
    Round now = round();
    String actor = session.viewer().id();
    Moving moving = ports.rounds().move(now.id(), semester, regency, actor);
    if (moving != Moving.MOVED) {
      return new Placed(moving, now.id());
    }
    if (!regency.code().equals(now.regencyCode())) {
      Optional<Region> before =
          now.isPlaced()
              ? Optional.of(Region.of(now.regencyCode(), now.regencyName()))
              : Optional.empty();
      renameUnedited(semester, before, regency);
      List<Target> anywhere =
          ports.rounds().find(semester).orElseThrow().targets().stream()
              .map(it -> it.auditedIn(it.audited(), List.of()))
              .toList();
      ports.rounds().target(semester, anywhere, actor);
    }
    ports.places().renew();
    return new Placed(moving, semester);
  }

  private void renameUnedited(RoundId round, Optional<Region> before, Region after) {
    Rounds.Setup now = ports.rounds().setup(round);
    Rounds.Setup was = Starter.fresh(round, before).setup();
    Rounds.Setup will = Starter.fresh(round, Optional.of(after)).setup();
    Rounds.Setup renamed = now;
    if (now.agencies().equals(was.agencies())) {
      renamed = renamed.withAgencies(will.agencies());
    }
    if (now.office().equals(was.office())) {
      renamed = renamed.withOffice(will.office());
    }
    ports.rounds().change(round, renamed, session.viewer().id());
  }

  /// Makes the round the one that the practice cases are of.
  void practise(Consumer<Placed> told) {
    Starter starter = Starter.kotaPekalongan();
    Round practice = starter.round();
    String actor = session.viewer().id();
    background.store(
        () -> {
          Region regency = Region.of(practice.regencyCode(), practice.regencyName());
          if (!ports.rounds().list().stream().anyMatch(it -> it.id().equals(practice.id()))) {
            ports.rounds().open(practice, starter.setup(), actor);
          } else if (ports.rounds().move(practice.id(), practice.id(), regency, actor)
              == Moving.MOVED) {
            ports.rounds().change(practice.id(), starter.setup(), actor);
            ports.rounds().target(practice.id(), practice.targets(), actor);
          }
          return new Placed(Moving.MOVED, practice.id());
        },
        told);
  }

  /// How many places have been loaded.
  void count(Consumer<Integer> told) {
    background.store(() -> ports.places().gazetteer().count(), told);
  }

  /// Reads a list of places and keeps it, all or nothing.
  ///
  /// @param loaded told what it changed
  /// @param refused told why nothing was taken
  void load(Path file, Consumer<Gazetteer.Loaded> loaded, Consumer<RegionReading.Refused> refused) {
    background.work(
        () -> RegionFile.read(file),
        reading -> {
          switch (reading) {
            case RegionReading.Refused no -> refused.accept(no);
            case RegionReading.Places places ->
                background.store(
                    () -> {
                      Gazetteer.Loaded done =
                          ports.places().gazetteer().load(places.regions(), session.viewer().id());
                      ports.places().renew();
                      return done;
                    },
                    loaded);
          }
        });
  }
}
