package id.telaah.store;

import static id.telaah.store.Sample.FIRST;
import static id.telaah.store.Sample.ROUND;
import static id.telaah.store.Sample.SECOND;
import static id.telaah.store.Sample.caseFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Delivery;
import id.telaah.casefile.ImportEntry;
import id.telaah.casefile.ImportEntry.Counts;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.round.Round;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlCasesTest {
  @TempDir private Path folder;

  private SqlStore store;

  @BeforeEach
  void openRound() {
    store = Sample.open(folder.resolve("telaah.db"));
    store.rounds().open(Sample.round(), Sample.setup(), "sekretariat");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_was_received_is_what_is_found() {
    var file = caseFile(FIRST, "7.6");

    Receipt receipt = store.cases().receive(ROUND, file, "sekretariat");

    assertThat(receipt).isEqualTo(new Receipt.Stored(FIRST));
    assertThat(store.cases().find(ROUND, FIRST)).contains(file);
    assertThat(store.cases().find(ROUND, SECOND)).isEmpty();
  }

  @Test
  void the_same_content_twice_is_known_again_and_changes_nothing() {
    store.cases().receive(ROUND, caseFile(FIRST, "7.6"), "sekretariat");
    long entries = store.trail().count();

    Receipt receipt = store.cases().receive(ROUND, caseFile(FIRST, "7.6"), "sekretariat");

    assertThat(receipt).isEqualTo(new Receipt.SameContent(FIRST));
    assertThat(store.trail().count()).isEqualTo(entries);
  }

  @Test
  void who_holds_a_content_is_known_in_its_round_alone() {
    store.cases().receive(ROUND, caseFile(FIRST, "7.6"), "sekretariat");
    String sha256 = caseFile(FIRST, "7.6").sha256();

    assertThat(store.cases().holder(ROUND, sha256)).contains(FIRST);
    assertThat(store.cases().holder(ROUND, caseFile(FIRST, "8.1").sha256())).isEmpty();
    assertThat(store.cases().holder(new RoundId(2027, 1), sha256)).isEmpty();
  }

  @Test
  void a_code_is_taken_once() {
    store.cases().receive(ROUND, caseFile(FIRST, "7.6"), "sekretariat");

    Receipt receipt = store.cases().receive(ROUND, caseFile(FIRST, "8.1"), "sekretariat");

    assertThat(receipt).isEqualTo(new Receipt.CodeTaken(FIRST));
    assertThat(store.cases().find(ROUND, FIRST)).contains(caseFile(FIRST, "7.6"));
  }

  @Test
  void the_cases_of_a_file_are_received_together() {
    var delivery =
        new Delivery("kasus.xlsx", List.of(caseFile(SECOND, "8.1"), caseFile(FIRST, "7.6")));

    var receipts = store.cases().receive(ROUND, delivery, "sekretariat");
    var again = store.cases().receive(ROUND, delivery, "sekretariat");

    assertThat(receipts).containsExactly(new Receipt.Stored(SECOND), new Receipt.Stored(FIRST));
    assertThat(again)
        .containsExactly(new Receipt.SameContent(SECOND), new Receipt.SameContent(FIRST));
    assertThat(store.cases().list(ROUND)).hasSize(2);
  }

  @Test
  void one_taken_code_keeps_its_whole_file_out() {
    store.cases().receive(ROUND, caseFile(FIRST, "7.6"), "sekretariat");
    long entries = store.trail().count();
    var delivery =
        new Delivery("kasus.xlsx", List.of(caseFile(SECOND, "8.1"), caseFile(FIRST, "9.9")));

    var receipts = store.cases().receive(ROUND, delivery, "sekretariat");

    assertThat(receipts)
        .containsExactly(new Receipt.Withheld(SECOND), new Receipt.CodeTaken(FIRST));
    assertThat(store.cases().find(ROUND, SECOND)).isEmpty();
    assertThat(store.trail().count()).as("the import log alone").isEqualTo(entries + 1);
  }

  @Test
  void the_import_log_tells_who_loaded_which_file_and_what_became_of_it() {
    var first = new Delivery("satu.json", List.of(caseFile(FIRST, "7.6")));
    var both = new Delivery("dua.xlsx", List.of(caseFile(FIRST, "7.6"), caseFile(SECOND, "8.1")));

    store.cases().receive(ROUND, first, "sekretariat");
    store.cases().receive(ROUND, both, "spa-1");
    store.cases().refused(ROUND, "rusak.json", 1, "sekretariat");

    var log = store.cases().imports(ROUND);
    assertThat(log)
        .extracting(ImportEntry::file)
        .containsExactly("rusak.json", "dua.xlsx", "satu.json");
    assertThat(log)
        .extracting(ImportEntry::by)
        .containsExactly("sekretariat", "spa-1", "sekretariat");
    assertThat(log)
        .extracting(ImportEntry::counts)
        .containsExactly(new Counts(0, 0, 0, 1), new Counts(1, 0, 1, 0), new Counts(1, 0, 0, 0));
    assertThat(store.verifier().verify().flaws()).isEmpty();
  }

  @Test
  void another_round_hears_the_same_case_again() {
    var next = new RoundId(2027, 1);
    store
        .rounds()
        .open(
            new Round(next, "33.75", "Kota Pekalongan", Optional.empty(), List.of()),
            Sample.setup(),
            "sekretariat");
    store.cases().receive(ROUND, caseFile(FIRST, "7.6"), "sekretariat");

    Receipt receipt = store.cases().receive(next, caseFile(FIRST, "7.6"), "sekretariat");

    assertThat(receipt).isEqualTo(new Receipt.Stored(FIRST));
    assertThat(store.cases().list(next)).hasSize(1);
  }

  @Test
  void the_list_stands_by_code_and_knows_village_and_sex() {
    store.cases().receive(ROUND, caseFile(SECOND, "8.1"), "sekretariat");
    store.cases().receive(ROUND, caseFile(FIRST, "7.6"), "sekretariat");

    var list = store.cases().list(ROUND);

    assertThat(list).extracting(CaseRow::code).containsExactly(FIRST, SECOND);
    assertThat(list).extracting(CaseRow::village).containsOnly("33.75.04.1004");
    assertThat(list).extracting(CaseRow::sex).containsOnly("L");
  }

  @Test
  void a_round_that_was_never_opened_receives_nothing() {
    var never = new RoundId(2027, 1);

    assertThatThrownBy(() -> store.cases().receive(never, caseFile(FIRST, "7.6"), "sekretariat"))
        .isInstanceOf(NoSuchElementException.class);
  }
}
