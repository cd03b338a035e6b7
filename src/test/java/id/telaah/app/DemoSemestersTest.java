package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.cli.DemoSource;
import id.telaah.cli.Shell;
import id.telaah.cli.Shell.Run;
import id.telaah.earlier.Beside;
import id.telaah.earlier.EarlierAudits;
import id.telaah.form.Sight;
import id.telaah.store.SqlStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case of the demonstration that was heard in the semester before too.
class DemoSemestersTest {
  private static final Knowledge KNOWLEDGE = new Knowledge();
  private static final RoundId NOW = new RoundId(2026, 2);

  @TempDir Path folder;

  @Test
  void whatItWasThenLiesBesideWhatItIsNowWithWhatCameOfIt() {
    Run demo = Shell.run(oneCase(), "demo", "--out", folder.resolve("demo").toString());

    assertThat(demo.err()).isEmpty();
    Path file = folder.resolve("demo/demo.telaah.db");
    try (SqlStore store = (SqlStore) SqlStore.open(file, KNOWLEDGE.forms(), Clock.systemUTC())) {
      Beside beside = beside(store);
      assertThat(store.rounds().list()).hasSize(2).allMatch(round -> round.approval().isPresent());
      assertThat(beside.round()).isEqualTo(new RoundId(2026, 1));
      assertThat(beside.scores()).isPresent();
      assertThat(beside.agreed()).isPresent();
      assertThat(beside.own()).isPresent();
      assertThat(beside.outcomes())
          .hasSize(3)
          .allSatisfy(outcome -> {
            assertThat(outcome.asked()).isNotEmpty();
            assertThat(outcome.came()).isNotEmpty();
          });
    }
  }

  private static Beside beside(SqlStore store) {
    CaseFile file = store.cases().find(NOW, new CaseCode("AKS-3375-2026-S2-BDT-001")).orElseThrow();
    return new EarlierAudits(
            store.rounds(), store.cases(), store.reviews(), store.agreements(), KNOWLEDGE.forms())
        .beside(NOW, file, new Sight(Optional.of("spa"), false))
        .orElseThrow();
  }

  private static DemoSource oneCase() {
    ShippedDemo whole = new ShippedDemo(KNOWLEDGE);
    return new DemoSource() {
      @Override
      public List<Scene> scenes() {
        return whole.scenes().subList(0, 1);
      }

      @Override
      public List<Scene> semesterBefore() {
        return whole.semesterBefore();
      }
    };
  }
}
