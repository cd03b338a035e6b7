package id.telaah.store;

import static id.telaah.store.Sample.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.casefile.RoundId;
import id.telaah.round.Agency;
import id.telaah.round.Approval;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.round.Target;
import id.telaah.trail.Act;
import id.telaah.trail.TrailEntry;
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
