package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import id.telaah.trail.Act;
import id.telaah.trail.TrailEntry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdDeskTest {
  private static final RoundId ROUND = new RoundId(2026, 2);
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

  @TempDir private Path folder;
  private Path file;
  private SqlStore store;
  private ThresholdDesk desk;

  @BeforeEach
  void open() {
    file = folder.resolve("telaah.db");
    reopen(NOON);
    Starter starter = Starter.kotaPekalongan();
    store.rounds().open(starter.round(), starter.setup(), "sistem");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen(Instant now) {
    if (store != null) {
      store.close();
    }
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    store = (SqlStore) SqlStore.open(file, CaseScenario.FORMS, clock);
    desk =
        new ThresholdDesk(
            RuleBook.shipped(),
            store.thresholdEdits(),
            text -> text.contains("Ny.") ? List.of("Ny. ***") : List.of());
  }

  private ThresholdOutcome change(String id, String to) {
    return desk.change(ROUND, id, new BigDecimal(to), "Sesuai SK Dinas Kesehatan", "sekretariat");
  }

  @Test
  void aChangeIsKeptWithItsReasonAndStandsInTheTrail() {
    ThresholdOutcome outcome = change("srq20", "8");

    assertThat(outcome).isInstanceOf(ThresholdOutcome.Kept.class);
    assertThat(store.thresholdEdits().list(ROUND))
        .containsExactly(
            new ThresholdEdit(
                new ThresholdEdit.Wish(
                    "srq20", new BigDecimal("6"), new BigDecimal("8"), "Sesuai SK Dinas Kesehatan"),
                "sekretariat",
                NOON));
    TrailEntry last = store.trail().from(store.trail().count(), 1).getFirst();
    assertThat(last.act()).isEqualTo(Act.THRESHOLD_CHANGED);
    assertThat(last.actor()).isEqualTo("sekretariat");
    assertThat(last.subject()).isEqualTo("2026-2/ambang/srq20");
    assertThat(last.detail().text()).startsWith("6 → 8: Sesuai SK Dinas Kesehatan sha256=");
  }

  @Test
  void findingsComputedThereafterUseTheNewNumberAndSaySo() {
    CaseFile file = CaseScenario.of("P").number("jml_anak_hidup", "3").file();
    Rules rules = RuleBook.shipped().rules("baduta", CaseScenario.CASE_FORM);
    change("anak_terlalu_banyak", "4");
    Rules edited = rules.over(desk.inForce(ROUND));
    CaseFile four = CaseScenario.of("P").number("jml_anak_hidup", "4").file();

    assertThat(ids(file, rules)).contains("anak_banyak");
    assertThat(ids(file, edited)).doesNotContain("anak_banyak");
    assertThat(Findings.of(four, CaseScenario.CASE_FORM, edited))
        .filteredOn(finding -> finding.ruleId().equals("anak_banyak"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.threshold().id())
              .isEqualTo("ambang: ≥ 4 anak hidup (ambang diubah sekretariat: 3 → 4)");
          assertThat(finding.rule().basis().cutoffs().getFirst().edit())
              .hasValueSatisfying(edit -> assertThat(edit.by()).isEqualTo("sekretariat"));
        });
  }

  @Test
  void backToTheShippedNumberNothingIsSaidOfTheChangeAnyMore() {
    change("srq20", "8");

    change("srq20", "6");

    Thresholds now = desk.inForce(ROUND);
    assertThat(now.changed()).isEmpty();
    assertThat(now.lastEdit("srq20")).isPresent();
    assertThat(now.edits()).hasSize(2);
  }

  @Test
  void whatWasInForceAtAMomentCanBeSaidLater() {
    change("srq20", "8");
    reopen(NOON.plusSeconds(60));
    change("srq20", "7");

    Thresholds then = desk.inForce(ROUND).at(NOON.plusSeconds(30));

    assertThat(then.number("srq20")).isEqualByComparingTo("8");
    assertThat(desk.inForce(ROUND).number("srq20")).isEqualByComparingTo("7");
    assertThat(desk.inForce(ROUND).at(NOON.minusSeconds(1)).changed()).isEmpty();
  }

  @Test
  void anotherRoundKeepsItsOwnThresholds() {
    change("srq20", "8");

    assertThat(desk.inForce(new RoundId(2027, 1)).changed()).isEmpty();
    assertThatThrownBy(
            () -> desk.change(new RoundId(2027, 1), "srq20", new BigDecimal("8"), "alasan", "x"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "srq20, 4, OutOfRange",
    "srq20, 11, OutOfRange",
    "srq20, 6.5, OutOfRange",
    "srq20, 7.0, Kept",
    "kek_lila, 23.1, Kept",
    "srq20, 6, Unchanged",
    "srq20, 6.0, Unchanged",
    "epds, 13, OutOfOrder",
    "epds_tinggi, 11, Kept",
    "z_tbu_pendek, -1.5, Fixed",
    "persentil_kenaikan_bb, 10, OutOfRange",
    "persentil_kenaikan_bb, 15, Kept",
  })
  void aNumberIsTakenOnlyWhereItMayStand(String id, String to, String outcome) {
    assertThat(change(id, to).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void theNeighbourThatIsInForceIsTheOneThatCounts() {
    change("epds_tinggi", "12");

    ThresholdOutcome outcome = change("epds", "12");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ThresholdOutcome.OutOfOrder.class,
            refused -> {
              assertThat(refused.neighbour().id()).isEqualTo("epds_tinggi");
              assertThat(refused.its()).isEqualByComparingTo("12");
              assertThat(refused.mustStayBelow()).isTrue();
            });
  }

  @Test
  void withoutAReasonOrWithAPersonsNameNothingChanges() {
    ThresholdOutcome blank = desk.change(ROUND, "srq20", new BigDecimal("8"), " ", "sekretariat");
    ThresholdOutcome named =
        desk.change(ROUND, "srq20", new BigDecimal("8"), "seperti Ny. S", "sekretariat");

    assertThat(blank).isInstanceOf(ThresholdOutcome.NoReason.class);
    assertThat(named).isEqualTo(new ThresholdOutcome.ReasonHoldsIdentity(List.of("Ny. ***")));
    assertThat(store.thresholdEdits().list(ROUND)).isEmpty();
  }

  @Test
  void aChangeMadeBehindTheTrailsBackIsFound() throws Exception {
    change("srq20", "8");
    store.close();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("drop trigger threshold_edit_stays");
      statement.execute("update threshold_edit set new_number = '10'");
    }
    store = (SqlStore) SqlStore.open(file, CaseScenario.FORMS, Clock.systemUTC());

    assertThat(store.verifier().verify().flaws())
        .singleElement()
        .satisfies(flaw -> {
          assertThat(flaw.code()).isEqualTo("TL-612");
          assertThat(flaw.place()).isEqualTo("2026-2/ambang/srq20");
        });
  }

  private static List<String> ids(CaseFile file, Rules rules) {
    return Findings.of(file, CaseScenario.CASE_FORM, rules).stream().map(Finding::ruleId).toList();
  }
}
