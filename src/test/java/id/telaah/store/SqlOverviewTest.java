package id.telaah.store;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.SPA;
import static id.telaah.store.Sample.FIRST;
import static id.telaah.store.Sample.PANEL_FORM;
import static id.telaah.store.Sample.REVIEW_FORM;
import static id.telaah.store.Sample.ROUND;
import static id.telaah.store.Sample.conclude;
import static id.telaah.store.Sample.key;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.RoundId;
import id.telaah.form.Answers;
import id.telaah.panel.AgreedText;
import id.telaah.panel.Agreement;
import id.telaah.panel.CaseProgress;
import id.telaah.panel.Signature;
import id.telaah.recommendation.FileNames;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The matrix at a glance, against what the other ports say of the same round.
class SqlOverviewTest {
  @TempDir private Path folder;

  @Test
  void a_case_nobody_has_opened_stands_there_with_nothing_done() {
    try (SqlStore store = Sample.withCase(folder.resolve("telaah.db"))) {
      List<CaseProgress> cases = store.overview().cases(ROUND);

      assertThat(cases)
          .containsExactly(
              new CaseProgress(
                  FIRST,
                  store.cases().list(ROUND).getFirst().groupKey(),
                  store.cases().list(ROUND).getFirst().village(),
                  Map.of(),
                  Set.of(),
                  false));
    }
  }

  @Test
  void reviews_are_told_by_their_state_and_nobody_elses() {
    try (SqlStore store = Sample.withCase(folder.resolve("telaah.db"))) {
      store.reviews().open(key(SPA), REVIEW_FORM, "spa-1");
      store.reviews().keep(key(SPA), List.of(conclude("gizi kurang")), "spa-1");
      store.reviews().send(key(SPA), "spa-1");
      store.reviews().open(key(GIZI), REVIEW_FORM, "gizi-1");

      CaseProgress progress = store.overview().cases(ROUND).getFirst();

      assertThat(progress.reviews())
          .isEqualTo(Map.of(SPA, ReviewState.SENT, GIZI, ReviewState.EMPTY));
      assertThat(progress.signed()).isEmpty();
    }
  }

  @Test
  void signatures_and_the_issued_sheet_are_seen() {
    try (SqlStore store = Sample.withAllSent(folder.resolve("telaah.db"))) {
      Agreement text = store.agreements().open(ROUND, FIRST, PANEL_FORM, Answers.NONE, "panel");
      String hash = AgreedText.of(text).sha256();
      Signature signature = new Signature(SPA, "dr. Melati", Instant.EPOCH, hash);
      store.agreements().sign(ROUND, FIRST, signature, "spa-1");
      byte[] sheet = "%PDF-".getBytes(StandardCharsets.UTF_8);
      store.documents().issue(ROUND, FileNames.sheet(FIRST), sheet, "sekretariat");

      CaseProgress progress = store.overview().cases(ROUND).getFirst();

      assertThat(progress.reviews()).hasSize(Discipline.values().length);
      assertThat(progress.signed()).containsExactly(SPA);
      assertThat(progress.sheetIssued()).isTrue();
    }
  }

  @Test
  void a_round_that_is_not_there_has_no_cases() {
    try (SqlStore store = Sample.withCase(folder.resolve("telaah.db"))) {
      List<CaseProgress> cases = store.overview().cases(new RoundId(2027, 1));

      assertThat(cases).isEmpty();
    }
  }
}
