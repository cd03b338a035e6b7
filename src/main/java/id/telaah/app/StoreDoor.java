package id.telaah.app;

import id.telaah.casefile.Cases;
import id.telaah.cli.OpenStore;
import id.telaah.cli.Stores;
import id.telaah.form.Forms;
import id.telaah.panel.Agreements;
import id.telaah.recommendation.Documents;
import id.telaah.request.Requests;
import id.telaah.review.Reviews;
import id.telaah.risk.ThresholdEdits;
import id.telaah.round.Regions;
import id.telaah.round.Rounds;
import id.telaah.store.Opening;
import id.telaah.store.SqlStore;
import id.telaah.store.StoreProblem;
import id.telaah.trail.Verifier;
import java.nio.file.Path;
import java.time.Clock;

/// Opens SQLite stores for the command line.
public final class StoreDoor implements Stores {
  private final Forms forms;
  private final Regions regions;
  private final Clock clock;

  /// @param regions told of the places that a store's rounds know
  public StoreDoor(Forms forms, Regions regions, Clock clock) {
    this.forms = forms;
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public Opened open(Path file) {
    return opened(SqlStore.open(file, forms, clock));
  }

  @Override
  public Opened openExisting(Path file) {
    return opened(SqlStore.openExisting(file, forms, clock));
  }

  private Opened opened(Opening opening) {
    return switch (opening) {
      case SqlStore store -> {
        regions.consult(store.gazetteer()::ofRounds);
        yield new Ports(store);
      }
      case StoreProblem problem ->
          new Unusable(
              problem.code(), CommandLineTools.sentence(problem), isMachine(problem.kind()));
    };
  }

  /// A full or failing disk, or a store that refuses, is the machine's; a wrong, locked, newer or
  /// read-only file is the user's.
  static boolean isMachine(StoreProblem.Kind kind) {
    return switch (kind) {
      case NO_SPACE, DISK, NOT_MIGRATED, REFUSED -> true;
      default -> false;
    };
  }

  /// The ports of one open store.
  private record Ports(SqlStore store) implements OpenStore {
    @Override
    public Rounds rounds() {
      return store.rounds();
    }

    @Override
    public Cases cases() {
      return store.cases();
    }

    @Override
    public Reviews reviews() {
      return store.reviews();
    }

    @Override
    public Agreements agreements() {
      return store.agreements();
    }

    @Override
    public Documents documents() {
      return store.documents();
    }

    @Override
    public ThresholdEdits thresholdEdits() {
      return store.thresholdEdits();
    }

    @Override
    public Requests requests() {
      return store.requests();
    }

    @Override
    public Verifier verifier() {
      return store.verifier();
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
