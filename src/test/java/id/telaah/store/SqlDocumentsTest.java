package id.telaah.store;

import static id.telaah.store.Sample.ROUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.recommendation.Documents;
import id.telaah.recommendation.Documents.Printed;
import id.telaah.round.Approval;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlDocumentsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final byte[] LETTER = "%PDF-1.7 surat".getBytes(UTF_8);

  @TempDir private Path folder;

  private SqlStore store;
  private Documents documents;

  @BeforeEach
  void open() {
    store = Sample.withCase(folder.resolve("telaah.db"));
    documents = store.documents();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_document_comes_back_byte_for_byte() {
    documents.issue(ROUND, "surat-kesehatan.pdf", LETTER, "sekretariat");

    var issued = documents.list(ROUND).getFirst();

    assertThat(issued.name()).isEqualTo("surat-kesehatan.pdf");
    assertThat(issued.sha256()).isEqualTo(Digest.ofBytes(LETTER));
    assertThat(documents.bytes(issued.id())).isEqualTo(LETTER);
  }

  @Test
  void its_hash_goes_into_the_trail() {
    documents.issue(ROUND, "surat-kesehatan.pdf", LETTER, "sekretariat");

    var entry = store.trail().from(store.trail().count(), 1).getFirst();

    assertThat(entry.act()).isEqualTo(Act.DOCUMENT_ISSUED);
    assertThat(entry.subject()).isEqualTo("2026-2/surat-kesehatan.pdf");
    assertThat(entry.detail().text()).isEqualTo("sha256=" + Digest.ofBytes(LETTER));
  }

  @Test
  void the_same_bytes_are_kept_once() {
    documents.issue(ROUND, "surat-kesehatan.pdf", LETTER, "sekretariat");
    long entries = store.trail().count();

    documents.issue(ROUND, "surat-kesehatan.pdf", LETTER, "sekretariat");

    assertThat(documents.list(ROUND)).hasSize(1);
    assertThat(store.trail().count()).isEqualTo(entries);
  }

  @Test
  void the_same_bytes_are_told_again_once_something_was_approved_anew() {
    documents.issue(ROUND, "surat-kesehatan.pdf", LETTER, "sekretariat");
    store.rounds().approve(ROUND, new Approval("Ibu Contoh", "Ketua", DAY, ""), "sekretariat");
    long entries = store.trail().count();

    documents.issue(ROUND, "surat-kesehatan.pdf", LETTER, "sekretariat");

    assertThat(documents.list(ROUND)).hasSize(1);
    assertThat(store.trail().count()).isEqualTo(entries + 1);
    var told = store.trail().from(entries + 1, 1).getFirst();
    assertThat(told.act()).isEqualTo(Act.DOCUMENT_ISSUED);
    assertThat(documents.list(ROUND).getFirst().at()).isEqualTo(told.at());
  }

  @Test
  void nothing_is_kept_where_the_files_cannot_be_laid_out() {
    Runnable fullDisk =
        () -> {
          throw new UncheckedIOException(new IOException("full"));
        };

    assertThatThrownBy(() ->
            documents.issue(
                ROUND, List.of(new Printed("surat.pdf", LETTER)), "sekretariat", fullDisk))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(documents.list(ROUND)).isEmpty();
  }

  @Test
  void a_document_that_was_never_issued_is_not_there() {
    assertThatThrownBy(() -> documents.bytes(7)).isInstanceOf(NoSuchElementException.class);
  }
}
