package id.telaah.store;

import static id.telaah.store.Sample.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.casefile.RoundId;
import id.telaah.round.Agency;
import id.telaah.round.Approval;
import id.telaah.round.Decree;
import id.telaah.round.Figure;
import id.telaah.round.Measure;
import id.telaah.round.Member;
import id.telaah.round.Moving;
import id.telaah.round.Plan;
import id.telaah.round.Region;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.round.Seat;
import id.telaah.round.Stage;
import id.telaah.round.Step;
import id.telaah.round.Target;
import id.telaah.trail.Act;
import id.telaah.trail.TrailEntry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlRoundsTest {
  @TempDir private Path folder;

  private SqlStore store;
  private Rounds rounds;

  @BeforeEach
  void open() {
    store = Sample.open(folder.resolve("telaah.db"));
    rounds = store.rounds();
    rounds.open(Sample.round(), Sample.setup(), "sekretariat");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_round_is_found_with_everything_it_was_opened_with() {
    var found = rounds.find(ROUND);

    assertThat(found).contains(Sample.round());
    assertThat(rounds.setup(ROUND)).isEqualTo(Sample.setup());
    assertThat(rounds.find(new RoundId(2027, 1))).isEmpty();
  }

  @Test
  void the_newest_round_comes_first() {
    for (RoundId id : List.of(new RoundId(2026, 1), new RoundId(2027, 1))) {
      rounds.open(new Round(id, "33.75", "Kota", Optional.empty(), List.of()), Sample.setup(), "x");
    }

    var list = rounds.list();

    assertThat(list)
        .extracting(Round::id)
        .containsExactly(new RoundId(2027, 1), ROUND, new RoundId(2026, 1));
  }

  @Test
  void a_round_that_is_there_stays_as_it_is() {
    var other = new Round(ROUND, "33.26", "Kabupaten Pekalongan", Optional.empty(), List.of());

    rounds.open(other, new Rounds.Setup(List.of(), List.of(), Sample.office("Biasa")), "x");

    assertThat(rounds.list()).containsExactly(Sample.round());
    assertThat(rounds.setup(ROUND)).isEqualTo(Sample.setup());
    assertThat(store.trail().count()).isEqualTo(1);
  }

  @Test
  void which_groups_are_audited_where_is_kept_with_its_trail() {
    var targets =
        List.of(
            new Target("baduta", true, List.of("33.75.04", "33.75.01")),
            new Target("balita", false, List.of()));

    rounds.target(ROUND, targets, "x");
    rounds.target(ROUND, targets, "x");

    var round = rounds.find(ROUND).orElseThrow();
    assertThat(round.targets()).isEqualTo(targets);
    assertThat(round.target("balita").audited()).isFalse();
    assertThat(round.target("catin").covers("33.75.02")).isTrue();
    assertThat(store.trail().from(2, 10))
        .extracting(TrailEntry::act)
        .containsExactly(Act.TARGETS_CHANGED);
  }

  @Test
  void criteria_and_the_number_of_cases_stand_with_each_group() {
    var targets =
        List.of(new Target("baduta", true, List.of("33.75.04"), "z-skor TB/U di bawah −2", 4));

    rounds.target(ROUND, targets, "x");

    assertThat(rounds.find(ROUND).orElseThrow().target("baduta"))
        .returns("z-skor TB/U di bawah −2", Target::criteria)
        .returns(4, Target::planned);
  }

  @Test
  void a_seat_keeps_its_position_and_who_held_it_when() {
    Seat seat =
        new Seat(
            "Anggota Tim Pakar",
            true,
            Optional.of(LocalDate.of(2026, 7, 1)),
            Optional.of(LocalDate.of(2026, 12, 31)));
    Member director = new Member("luar-1", "dr. Contoh", Optional.empty(), "RSUD", false, seat);

    rounds.change(ROUND, Sample.setup().withMembers(List.of(director)), "x");

    assertThat(rounds.setup(ROUND).members()).containsExactly(director);
    assertThat(seat.isHeldOn(LocalDate.of(2026, 6, 30))).isFalse();
    assertThat(seat.isHeldOn(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(director.works(LocalDate.of(2026, 8, 1))).isFalse();
  }

  @Test
  void a_plan_is_kept_and_the_trail_says_which_part() {
    Step panel = new Step(Stage.PANEL, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 11));
    Figure stunted =
        new Figure(
            Measure.PREVALENCE,
            Optional.of(new BigDecimal("18")),
            Optional.of(new BigDecimal("14.0")),
            Optional.of(BigDecimal.ZERO),
            "SSGI 2025");
    Plan plan =
        new Plan(
            new Decree("440/118/2026", Optional.of(LocalDate.of(2026, 1, 5))),
            List.of(panel),
            List.of(stunted));

    rounds.plan(ROUND, plan, "x");
    rounds.plan(ROUND, plan, "x");

    assertThat(rounds.plan(ROUND)).isEqualTo(plan);
    assertThat(stunted.change()).contains(new BigDecimal("-4.0"));
    assertThat(plan.next(LocalDate.of(2026, 11, 11))).contains(panel);
    assertThat(plan.next(LocalDate.of(2026, 11, 12))).isEmpty();
    assertThat(store.trail().from(2, 10))
        .extracting(it -> it.detail().text())
        .containsExactly("decree", "schedule", "figures");
  }

  @Test
  void a_round_without_cases_moves_to_another_semester_and_region_with_all_it_has() {
    RoundId next = new RoundId(2027, 1);

    var moved = rounds.move(ROUND, next, Region.of("35.71", "Kota Kediri"), "x");

    assertThat(moved).isEqualTo(Moving.MOVED);
    assertThat(rounds.find(ROUND)).isEmpty();
    assertThat(rounds.find(next).orElseThrow().title()).isEqualTo("Semester I 2027 · Kota Kediri");
    assertThat(rounds.setup(next)).isEqualTo(Sample.setup());
  }

  @Test
  void a_round_moves_neither_onto_another_nor_away_from_its_cases() {
    RoundId next = new RoundId(2027, 1);
    rounds.open(new Round(next, "33.75", "Kota", Optional.empty(), List.of()), Sample.setup(), "x");
    Region kediri = Region.of("35.71", "Kota Kediri");

    assertThat(rounds.move(ROUND, next, kediri, "x")).isEqualTo(Moving.SEMESTER_TAKEN);
    store.cases().receive(ROUND, Sample.caseFile(Sample.FIRST, "7.6"), "x");
    assertThat(rounds.move(ROUND, ROUND, kediri, "x")).isEqualTo(Moving.HAS_CASES);
    assertThat(rounds.find(ROUND).orElseThrow().regencyCode()).isEqualTo("33.75");
  }

  @Test
  void a_change_is_kept_and_the_trail_says_which_part() {
    Rounds.Setup before = Sample.setup();
    var agencies = List.of(new Agency("kb", "Dinas P2KB", "Kepala Dinas", "Pekalongan"));

    rounds.change(ROUND, new Rounds.Setup(before.members(), agencies, before.office()), "x");
    rounds.change(
        ROUND, new Rounds.Setup(List.of(), agencies, Sample.office("Sangat segera")), "x");

    assertThat(rounds.setup(ROUND))
        .isEqualTo(new Rounds.Setup(List.of(), agencies, Sample.office("Sangat segera")));
    assertThat(store.trail().from(2, 10))
        .extracting(TrailEntry::act)
        .containsExactly(Act.OFFICE_CHANGED, Act.MEMBERS_CHANGED, Act.OFFICE_CHANGED);
  }

  @Test
  void a_change_that_changes_nothing_leaves_nothing_in_the_trail() {
    rounds.change(ROUND, Sample.setup(), "sekretariat");

    assertThat(store.trail().count()).isEqualTo(1);
  }

  @Test
  void an_approval_is_found_again() {
    var approval = new Approval("Kenanga", "Ketua TPPS", LocalDate.of(2026, 11, 25), "");

    rounds.approve(ROUND, approval, "sekretariat");

    assertThat(rounds.find(ROUND).orElseThrow().approval()).contains(approval);
    assertThatThrownBy(() -> rounds.approve(new RoundId(2027, 1), approval, "x"))
        .isInstanceOf(NoSuchElementException.class);
  }
}
