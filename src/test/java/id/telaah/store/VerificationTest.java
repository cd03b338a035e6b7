package id.telaah.store;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.SPA;
import static id.telaah.store.Sample.FIRST;
import static id.telaah.store.Sample.ROUND;
import static id.telaah.store.Sample.key;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.form.Answers;
import id.telaah.language.Language;
import id.telaah.panel.AgreedText;
import id.telaah.panel.Signature;
import id.telaah.round.Approval;
import id.telaah.round.Discipline;
import id.telaah.trail.Flaw;
import id.telaah.trail.Flaw.Kind;
import id.telaah.trail.Verification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationTest {
  private static final String CASE = "2026-2/AKS-3375-2026-S2-BDT-001";

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void walkOneCaseToItsLetter() {
    file = folder.resolve("telaah.db");
    Sample.begin(file, "to its letter", VerificationTest::walk);
  }

  private static void walk(SqlStore store) {
    Sample.sendAll(store);
    store.reviews().reopen(key(GIZI), "data tambahan", "gizi-1");
    store.reviews().send(key(GIZI), "gizi-1");
    Answers proposal = Answers.NONE.with(Sample.CONCLUSION, Sample.text("sepakat"));
    store.agreements().open(ROUND, FIRST, Sample.PANEL_FORM, proposal, "panel");
    sign(store, SPA);
    store.agreements().unlock(ROUND, FIRST, "salah ketik", "spa-1");
    sign(store, SPA);
    sign(store, GIZI);
    Approval approval = new Approval("Kenanga", "Ketua", LocalDate.of(2026, 11, 25), "");
    store.rounds().approve(ROUND, approval, "sekretariat");
    store.documents().issue(ROUND, "surat.pdf", "%PDF".getBytes(UTF_8), "sekretariat");
  }

  private static void sign(SqlStore store, Discipline discipline) {
    String hash = AgreedText.of(store.agreements().find(ROUND, FIRST).orElseThrow()).sha256();
    store
        .agreements()
        .sign(ROUND, FIRST, new Signature(discipline, "dr. Melati", Instant.now(), hash), "x");
  }

  @Test
  void an_untouched_store_is_whole() {
    Verification verification = verify();

    assertThat(verification.isWhole()).isTrue();
    assertThat(verification.entries()).isEqualTo(23);
    assertThat(verification.documents()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          update trail set actor = 'spa-2' where seq = 7 | TRAIL | 7
          update trail set detail = 'x' where seq = 1 | TRAIL | 1
          update trail set at = '2026-01-01T00:00:00.000Z' where seq = 9 | TRAIL | 9
          update trail set at = '2026-99-99T00:00:00.000Z' where seq = 9 | TRAIL | 9
          update trail set act = 'NOTHING' where seq = 3 | TRAIL | 3
          delete from trail where seq = 5 | TRAIL | 5
          update answer set answer = '[{"number":9.9}]' where link = 'bb' | ANSWERS | 2026-2/AKS-3375-2026-S2-BDT-001
          update answer set answer = '[{"text":"x"}]' where form_id = (select form_id from review where discipline = 'spog') | ANSWERS | 2026-2/AKS-3375-2026-S2-BDT-001/spog
          delete from answer where form_id = (select form_id from review where discipline = 'spa') | ANSWERS | 2026-2/AKS-3375-2026-S2-BDT-001/spa
          delete from form_row | ANSWERS | 2026-2/AKS-3375-2026-S2-BDT-001
          update filled_form set version = '9' where name = 'contoh-panel' | ANSWERS | 2026-2/AKS-3375-2026-S2-BDT-001/panel
          update review set state = 'DRAFT', sent_at = null where discipline = 'spa' | STATE | 2026-2/AKS-3375-2026-S2-BDT-001/spa
          update signature set name = 'dr. Mawar' where discipline = 'spa' | SIGNATURE | 2026-2/AKS-3375-2026-S2-BDT-001/panel/spa
          delete from signature where discipline = 'gizi' | GONE | 2026-2/AKS-3375-2026-S2-BDT-001/panel/gizi
          update signature set discipline = 'psikolog' where discipline = 'gizi' | UNRECORDED | 2026-2/AKS-3375-2026-S2-BDT-001/panel/psikolog
          update round set approved_by = 'Mawar' | APPROVAL | 2026-2
          update document set pdf = x'00' | DOCUMENT | 2026-2/surat.pdf
          update case_file set round_id = 99 | LINK | case_file 1
          """)
  void whatever_is_changed_behind_the_programs_back_is_named(String change, Kind kind, String place)
      throws SQLException {
    tamper(change);

    Verification verification = verify();

    assertThat(verification.flaws()).contains(new Flaw(kind, place));
  }

  @Test
  void a_trail_without_its_last_entry_no_longer_tells_of_what_is_there() throws SQLException {
    tamper("delete from trail where seq = (select max(seq) from trail)");

    Verification verification = verify();

    assertThat(verification.flaws()).extracting(Flaw::kind).containsExactly(Kind.UNRECORDED);
  }

  @Test
  void a_document_that_is_gone_is_missed() throws SQLException {
    tamper("delete from document");

    Verification verification = verify();

    assertThat(verification.flaws()).extracting(Flaw::kind).containsExactly(Kind.GONE);
    assertThat(verification.flaws().getFirst().place()).startsWith("2026-2/surat.pdf");
  }

  @Test
  void an_agreed_text_changed_under_its_signatures_voids_them() throws SQLException {
    tamper("update answer set answer = '[]' where form_id = (select form_id from agreement)");

    Verification verification = verify();

    assertThat(verification.flaws())
        .containsExactly(
            new Flaw(Kind.ANSWERS, CASE + "/panel"),
            new Flaw(Kind.SIGNATURE, CASE + "/panel/gizi"),
            new Flaw(Kind.SIGNATURE, CASE + "/panel/spa"));
  }

  @Test
  void the_program_itself_cannot_rewrite_the_trail_or_a_document() throws SQLException {
    try (Connection other = Connections.plain(file).getConnection()) {
      for (String change :
          List.of(
              "update trail set actor = 'x'",
              "delete from trail",
              "insert into trail select 99, at, actor, act, subject, detail, hash, detail from"
                  + " trail",
              "update document set name = 'x'",
              "delete from document")) {
        assertThatThrownBy(() -> Connections.run(other, change)).isInstanceOf(SQLException.class);
      }
    }

    assertThat(verify().isWhole()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void every_flaw_is_a_sentence_in_both_languages(Kind kind) {
    var flaw = new Flaw(kind, "2026-2");

    assertThat(flaw.sentence(Language.ID)).contains("2026-2").endsWith(".");
    assertThat(flaw.sentence(Language.EN)).contains("2026-2").endsWith(".");
    assertThat(flaw.code()).matches("TL-6\\d\\d");
  }

  private void tamper(String change) throws SQLException {
    try (Connection other = Connections.plain(file).getConnection()) {
      Connections.run(other, "pragma foreign_keys = off");
      Connections.run(other, "drop trigger if exists trail_stays");
      Connections.run(other, "drop trigger if exists trail_remains");
      Connections.run(other, "drop trigger if exists document_stays");
      Connections.run(other, "drop trigger if exists document_remains");
      Connections.run(other, change);
    }
  }

  private Verification verify() {
    try (SqlStore store = Sample.open(file)) {
      return store.verifier().verify();
    }
  }
}
