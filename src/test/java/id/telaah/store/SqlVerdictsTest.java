package id.telaah.store;

import static id.telaah.store.Sample.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.telaah.privacy.Finding;
import id.telaah.privacy.LeakKind;
import id.telaah.privacy.Ruling;
import id.telaah.privacy.Verdict;
import id.telaah.privacy.Verdicts;
import id.telaah.trail.Act;
import id.telaah.trail.Flaw;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlVerdictsTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void ruleOnTwoFindings() {
    file = folder.resolve("telaah.db");
    Sample.begin(
        file,
        "two verdicts",
        store -> {
          Sample.sendAll(store);
          store
              .verdicts()
              .keep(
                  ROUND,
                  List.of(
                      new Verdict(
                          finding("fields.catatan_bidan", LeakKind.NAME), Ruling.REPLACE, ""),
                      new Verdict(
                          finding("fields.ringkasan", LeakKind.PHONE),
                          Ruling.HARMLESS,
                          "nomor layanan darurat")),
                  "sekretariat");
        });
  }

  private static Finding finding(String path, LeakKind kind) {
    Finding.Place place = new Finding.Place("kasus.json", "AKS-3375-2026-S2-BDT-001", path, 12);
    return new Finding(place, kind, "Ny. S****", Finding.Part.TEXT, 7);
  }

  @Test
  void what_was_decided_is_kept_with_place_reason_person_and_moment() {
    List<Verdicts.Kept> kept = opened(store -> store.verdicts().list(ROUND));

    assertThat(kept)
        .extracting(
            it -> it.place().path(),
            Verdicts.Kept::kind,
            Verdicts.Kept::ruling,
            Verdicts.Kept::reason,
            Verdicts.Kept::by)
        .containsExactly(
            tuple("fields.catatan_bidan", LeakKind.NAME, Ruling.REPLACE, "", "sekretariat"),
            tuple(
                "fields.ringkasan",
                LeakKind.PHONE,
                Ruling.HARMLESS,
                "nomor layanan darurat",
                "sekretariat"));
    assertThat(kept).extracting(Verdicts.Kept::at).doesNotContainNull();
  }

  @Test
  void the_trail_tells_of_them() {
    List<Act> acts =
        opened(store -> store.trail().from(1, 1000).stream().map(it -> it.act()).toList());

    assertThat(acts).containsOnlyOnce(Act.IDENTIFIERS_RULED);
    assertThat(opened(store -> store.verifier().verify()).isWhole()).isTrue();
  }

  @Test
  void nobody_changes_or_removes_one() {
    assertThatThrownBy(() -> run("update verdict set ruling = 'REMOVE'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run("delete from verdict")).isInstanceOf(SQLException.class);
  }

  @Test
  void one_that_was_changed_behind_our_back_is_found() throws SQLException {
    run("drop trigger verdict_stays");
    run("update verdict set reason = 'lain' where ruling = 'HARMLESS'");

    assertThat(opened(store -> store.verifier().verify()).flaws())
        .extracting(Flaw::kind)
        .containsExactly(Flaw.Kind.VERDICT);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = Connections.plain(file).getConnection()) {
      Connections.run(connection, sql);
    }
  }

  private <T> T opened(Function<SqlStore, T> ask) {
    try (SqlStore store = Sample.open(file)) {
      return ask.apply(store);
    }
  }
}
