package id.telaah.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.form.Sight;
import id.telaah.growth.Indicator;
import id.telaah.recommendation.AgencyFunctions;
import id.telaah.recommendation.Causes;
import id.telaah.round.Discipline;
import id.telaah.round.Rounds;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierAuditsTest {
  private static final Forms FORMS =
      new ShippedForms(Calculations.all(), EarlierAuditsTest::options);
  private static final Sight NUTRITIONIST = Sight.of(Optional.of("gizi"));
  private static final Sight PSYCHOLOGIST = Sight.of(Optional.of("psikolog"));

  @TempDir private Path folder;
  private SqlStore store;
  private CaseFile then;
  private CaseFile now;

  private static List<Option> options(String set) {
    return switch (set) {
      case "penyebab" -> Causes.shipped().options();
      case "opd" -> AgencyFunctions.shipped().options();
      default -> List.of();
    };
  }

  @BeforeEach
  void begin() {
    store = (SqlStore) SqlStore.open(folder.resolve("telaah.db"), FORMS, Clock.systemUTC());
    store.rounds().open(TwoSemesters.round(TwoSemesters.THEN), setup(), "sistem");
    Answers answers =
        Answers.NONE
            .with(ItemKey.of("jk"), TwoSemesters.coded("L"))
            .with(ItemKey.of("imunisasi"), TwoSemesters.coded("tidak_lengkap"))
            .with(ItemKey.of("kdrt"), TwoSemesters.coded("tidak"));
    then =
        new CaseFile(
            new CaseCode("AKS-3375-2026-S2-BDT-001"),
            "baduta",
            new FormRef("aks-baduta-kasus", "1.0.0"),
            TwoSemesters.measured(answers, 1, 426, "7.6", "70.5"),
            "c".repeat(64));
    store.cases().receive(TwoSemesters.THEN, then, "sekretariat");
    now = TwoSemesters.begin(store, then);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void the_newest_semester_before_this_one_that_holds_the_case_is_taken() {
    RoundId older = new RoundId(2026, 1);
    store.rounds().open(TwoSemesters.round(older), setup(), "sistem");
    store.cases().receive(older, then, "sekretariat");

    Optional<Beside> beside = beside(NUTRITIONIST);

    assertThat(beside).map(Beside::round).contains(TwoSemesters.THEN);
    assertThat(audits().beside(older, then, NUTRITIONIST)).isEmpty();
  }

  @Test
  void fields_that_changed_are_told_from_those_that_did_not() {
    List<FieldPair> fields = fields(beside(NUTRITIONIST).orElseThrow());

    assertThat(fields).extracting(pair -> pair.item().linkId()).contains("jk", "imunisasi");
    assertThat(fields)
        .filteredOn(FieldPair::isChanged)
        .extracting(pair -> pair.item().linkId())
        .contains("imunisasi")
        .doesNotContain("jk");
  }

  @Test
  void a_sensitive_field_is_beside_its_own_discipline_only() {
    assertThat(fields(beside(PSYCHOLOGIST).orElseThrow()))
        .extracting(pair -> pair.item().linkId())
        .contains("kdrt");
    Beside others = beside(NUTRITIONIST).orElseThrow();
    Beside secretariat = beside(Sight.of(Optional.empty())).orElseThrow();

    assertThat(fields(others)).extracting(pair -> pair.item().linkId()).doesNotContain("kdrt");
    assertThat(fields(secretariat)).extracting(pair -> pair.item().linkId()).doesNotContain("kdrt");
    assertThat(others.fields().hidden()).isPositive();
  }

  @Test
  void the_latest_scores_stand_beside_each_other_with_their_difference() {
    ScoreChanges scores = beside(NUTRITIONIST).orElseThrow().scores().orElseThrow();

    ScoreChanges.ScoreChange length = scores.scores().getFirst();

    assertThat(length.indicator()).isEqualTo(Indicator.LENGTH_FOR_AGE);
    assertThat(length.then().getAsDouble()).isEqualTo(-3.05, within(0.005));
    assertThat(length.difference().getAsDouble())
        .isEqualTo(length.now().getAsDouble() - length.then().getAsDouble(), within(0.001))
        .isPositive();
    assertThat(scores.now().wholeDays()).isEqualTo(606);
  }

  @Test
  void what_came_of_it_stands_beside_what_was_asked_of_the_same_agency() {
    TwoSemesters.review(store, then);
    TwoSemesters.agree(store, then, Discipline.values());

    List<Outcome> outcomes = beside(NUTRITIONIST).orElseThrow().outcomes();

    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(0).asked().getFirst().what().id()).startsWith("Obati");
    assertThat(outcomes.get(0).came().getFirst().status().id()).isEqualTo("Selesai");
    assertThat(outcomes.get(1).asked()).hasSize(1);
    assertThat(outcomes.get(1).came()).isEmpty();
    assertThat(outcomes.get(2).asked()).isEmpty();
    assertThat(outcomes.get(2).agency().id()).isEqualTo("Sosial");
  }

  @Test
  void only_the_viewers_own_earlier_review_and_what_was_signed_are_read() {
    TwoSemesters.review(store, then);
    TwoSemesters.agree(store, then, Discipline.values());

    Beside nutrition = beside(NUTRITIONIST).orElseThrow();
    Beside secretariat = beside(Sight.of(Optional.empty())).orElseThrow();

    assertThat(nutrition.own().orElseThrow().conclusion().id())
        .isEqualTo(TwoSemesters.CONCLUSION_OF + "gizi");
    assertThat(nutrition.agreed().orElseThrow().risk().id()).isEqualTo("Tinggi");
    assertThat(nutrition.agreed().orElseThrow().mainCauses().getFirst().id())
        .isEqualTo("Diare berulang");
    assertThat(secretariat.own()).isEmpty();
    assertThat(nutrition.toString()).doesNotContain(TwoSemesters.CONCLUSION_OF + "psikolog");
  }

  @Test
  void an_agreement_that_one_did_not_sign_is_not_shown() {
    TwoSemesters.review(store, then);
    TwoSemesters.agree(store, then, Discipline.SPA, Discipline.SPOG, Discipline.GIZI);

    Beside beside = beside(NUTRITIONIST).orElseThrow();

    assertThat(beside.agreed()).isEmpty();
    assertThat(beside.outcomes()).allSatisfy(one -> assertThat(one.asked()).isEmpty());
  }

  @Test
  void a_review_that_was_never_sent_is_not_shown() {
    TwoSemesters.draft(store, then, Discipline.GIZI);

    assertThat(beside(NUTRITIONIST).orElseThrow().own()).isEmpty();
  }

  private Optional<Beside> beside(Sight sight) {
    return audits().beside(TwoSemesters.NOW, now, sight);
  }

  private EarlierAudits audits() {
    return new EarlierAudits(
        store.rounds(), store.cases(), store.reviews(), store.agreements(), FORMS);
  }

  private static Rounds.Setup setup() {
    return Starter.kotaPekalongan().setup();
  }

  private static List<FieldPair> fields(Beside beside) {
    return beside.fields().sections().stream()
        .flatMap(section -> section.fields().stream())
        .toList();
  }
}
