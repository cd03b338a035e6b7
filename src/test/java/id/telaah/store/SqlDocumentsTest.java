package id.telaah.store;

import static id.telaah.store.Sample.ROUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.recommendation.Documents;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlDocumentsTest {
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
  void a_document_that_was_never_issued_is_not_there() {
    assertThatThrownBy(() -> documents.bytes(7)).isInstanceOf(NoSuchElementException.class);
  }
}
