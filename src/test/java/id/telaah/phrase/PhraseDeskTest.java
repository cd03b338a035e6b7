package id.telaah.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.phrase.BankPhrase.Origin;
import id.telaah.privacy.Leak;
import id.telaah.privacy.PrivacyGate;
import id.telaah.recommendation.Causes;
import id.telaah.round.Discipline;
import id.telaah.store.SqlStore;
import id.telaah.trail.Act;
import id.telaah.trail.TrailEntry;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The phrase bank through the real store and the real privacy gate.
class PhraseDeskTest {
  private static final String SHIPPED = "spa-kesimpulan-01";

  @TempDir private Path folder;

  private SqlStore store;
  private PhraseDesk desk;

  @BeforeEach
  void open() {
    store = (SqlStore) SqlStore.open(folder.resolve("telaah.db"), new NoForms(), Clock.systemUTC());
    desk = desk(store);
  }

  private static PhraseDesk desk(SqlStore store) {
    return new PhraseDesk(
        store.phrases(),
        Causes.shipped(),
        () -> ShippedPhrases.read(Causes.shipped()),
        text -> PrivacyGate.scan(text).stream().map(Leak::masked).toList());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void an_own_phrase_stands_at_the_end_and_is_there_after_a_restart() {
    Phrase own = phrase("milik-1", "Berat naik setelah diare sembuh.");

    Optional<PhraseProblem> problem = desk.keep(own, "spa");
    store.close();
    open();

    assertThat(problem).isEmpty();
    assertThat(desk.bank().getLast()).isEqualTo(new BankPhrase(own, Origin.OWN));
  }

  @Test
  void a_phrase_of_the_program_can_be_changed_taken_out_and_brought_back() {
    Phrase changed = phrase(SHIPPED, "Kata saya sendiri.");

    desk.keep(changed, "spa");
    assertThat(find(SHIPPED)).contains(new BankPhrase(changed, Origin.CHANGED));
    desk.reset(SHIPPED, "spa");
    assertThat(find(SHIPPED)).map(BankPhrase::origin).contains(Origin.SHIPPED);
    desk.remove(SHIPPED, "spa");
    assertThat(find(SHIPPED)).isEmpty();

    assertThat(desk.restoreRemoved("spa")).isEqualTo(1);
    assertThat(find(SHIPPED)).map(BankPhrase::origin).contains(Origin.SHIPPED);
  }

  @Test
  void what_names_a_person_is_not_kept_and_shown_masked_only() {
    Phrase leaking = phrase("milik-1", "Hubungi 081234567890 untuk kontrol.");

    Optional<PhraseProblem> problem = desk.keep(leaking, "spa");

    assertThat(problem).map(PhraseProblem::kind).contains(PhraseProblem.Kind.IDENTITY);
    assertThat(problem.orElseThrow().sentence().id()).doesNotContain("081234567890");
    assertThat(find("milik-1")).isEmpty();
  }

  @Test
  void the_same_words_are_not_kept_twice() {
    desk.keep(phrase("milik-1", "Berat naik."), "spa");

    Optional<PhraseProblem> problem = desk.keep(phrase("milik-2", "berat  NAIK."), "spa");

    assertThat(problem).map(PhraseProblem::kind).contains(PhraseProblem.Kind.DUPLICATE);
  }

  @Test
  void what_one_laptop_exports_another_takes_in_and_takes_only_once() {
    desk.keep(phrase("milik-1", "Berat naik."), "spa");
    desk.keep(phrase(SHIPPED, "Kata saya sendiri."), "spa");
    byte[] file = desk.export(false);
    SqlStore other =
        (SqlStore) SqlStore.open(folder.resolve("other.db"), new NoForms(), Clock.systemUTC());
    PhraseDesk there = desk(other);

    Importing first = there.take("frasa.json", file, "gizi");
    Importing again = there.take("frasa.json", file, "gizi");

    assertThat(first).isEqualTo(new Importing.Taken(1, 1, 0));
    assertThat(again).isEqualTo(new Importing.Taken(0, 0, 2));
    assertThat(there.bank()).isEqualTo(desk.bank());
    other.close();
  }

  @Test
  void a_file_with_one_person_in_it_changes_nothing() {
    desk.keep(phrase("milik-1", "Berat naik."), "spa");
    List<BankPhrase> before = desk.bank();
    byte[] file =
        PhraseFile.write(
            List.of(
                phrase("milik-2", "Berat turun."),
                phrase("milik-3", "Antar Ny. Sulastri ke RSUD.")));

    Importing importing = desk.take("frasa.json", file, "spa");

    assertThat(importing)
        .isInstanceOfSatisfying(
            Importing.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().sentence().id())
                    .startsWith("frasa.json, frasa 2 (milik-3): teks memuat identitas")
                    .doesNotContain("Sulastri"));
    assertThat(desk.bank()).isEqualTo(before);
  }

  @Test
  void a_broken_file_leaves_the_last_good_bank() {
    desk.keep(phrase("milik-1", "Berat naik."), "spa");
    List<BankPhrase> before = desk.bank();

    Importing importing = desk.take("frasa.json", "{\"format\":".getBytes(UTF_8), "spa");

    assertThat(importing).isInstanceOf(Importing.Refused.class);
    assertThat(desk.bank()).isEqualTo(before);
  }

  @Test
  void the_trail_tells_of_every_change_without_its_words() {
    desk.keep(phrase("milik-1", "Berat naik."), "spa");
    desk.remove(SHIPPED, "spa");
    desk.remove("milik-1", "spa");

    List<TrailEntry> entries = store.trail().from(1, 10);

    assertThat(entries)
        .extracting(TrailEntry::act)
        .containsExactly(Act.PHRASE_KEPT, Act.PHRASE_REMOVED, Act.PHRASE_FORGOTTEN);
    assertThat(entries)
        .allSatisfy(entry -> assertThat(entry.detail().text()).doesNotContain("Berat"));
    assertThat(store.verifier().verify().flaws()).isEmpty();
  }

  @Test
  void a_phrase_changed_behind_the_programs_back_is_found() throws SQLException {
    desk.keep(phrase("milik-1", "Berat naik."), "spa");
    store.close();

    try (var sql = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("telaah.db"));
        var statement = sql.createStatement()) {
      statement.execute("update phrase set wording = 'Berat turun.'");
    }
    open();

    assertThat(store.verifier().verify().flaws())
        .extracting(flaw -> flaw.code() + " " + flaw.place())
        .containsExactly("TL-611 phrase/milik-1");
  }

  private Optional<BankPhrase> find(String id) {
    return desk.bank().stream().filter(one -> one.phrase().id().equals(id)).findFirst();
  }

  private static Phrase phrase(String id, String text) {
    return new Phrase(
        id,
        Use.CONCLUSION,
        new Phrase.Scope(Set.of(Discipline.SPA), Set.of("A2.1"), Set.of("baduta")),
        text);
  }

  /// A store that holds phrases alone asks for no form.
  private static final class NoForms implements Forms {
    @Override
    public Definition newest(String name) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public Definition exactly(FormRef ref) {
      throw new UnsupportedOperationException(ref.toString());
    }
  }
}
