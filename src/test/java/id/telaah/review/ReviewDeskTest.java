package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.form.Answer;
import id.telaah.form.FormProblem;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.panel.PanelTable;
import id.telaah.round.Discipline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {
  private static final ItemKey CONCLUSION = ItemKey.of(FormKeys.CONCLUSION);

  @TempDir Path folder;
  private PanelTable table;
  private ReviewDesk desk;
  private ReviewKey key;

  @BeforeEach
  void sit() {
    table = PanelTable.in(folder);
    desk = table.reviewDesk();
    key = new ReviewKey(PanelTable.ROUND.id(), table.code(), Discipline.SPA);
  }

  @AfterEach
  void rise() {
    table.close();
  }

  @Test
  void aNewReviewIsPinnedToItsFormAndKeepsWhatIsWritten() {
    OpenReview opened = desk.open(key, PanelTable.GROUP, "spa-1");

    keep(CONCLUSION, new Value.Text("Sangat pendek"));

    assertThat(opened.review().form()).hasToString("uji-telaah|1.0.0");
    assertThat(desk.open(key, PanelTable.GROUP, "spa-1").state().answers().text(CONCLUSION))
        .contains("Sangat pendek");
  }

  @Test
  void anIncompleteReviewIsNotSentAndItsItemsAreNamed() {
    desk.open(key, PanelTable.GROUP, "spa-1");
    keep(CONCLUSION, new Value.Text("Sangat pendek"));

    Sending sending = desk.send(key, "spa-1");

    assertThat(((Sending.Incomplete) sending).problems())
        .extracting(FormProblem::key)
        .containsExactly(ItemKey.of(FormKeys.COMPLETENESS), ItemKey.of(FormKeys.RISK));
    assertThat(desk.open(key, PanelTable.GROUP, "spa-1").isSent()).isFalse();
  }

  @Test
  void aCompleteReviewIsSentAndComesBackWithAReason() {
    complete();

    Sending sending = desk.send(key, "spa-1");
    boolean sent = desk.open(key, PanelTable.GROUP, "spa-1").isSent();
    List<String> refused = desk.reopen(key, "NIK 3375" + "011205" + "960003", "spa-1");
    List<String> done = desk.reopen(key, "Hb baru masuk", "spa-1");

    assertThat(sending).isInstanceOf(Sending.Sent.class);
    assertThat(sent).isTrue();
    assertThat(refused).isNotEmpty();
    assertThat(done).isEmpty();
    assertThat(desk.open(key, PanelTable.GROUP, "spa-1").isSent()).isFalse();
  }

  @Test
  void reopeningWithoutAReasonIsRefused() {
    complete();
    desk.send(key, "spa-1");

    assertThatThrownBy(() -> desk.reopen(key, "  ", "spa-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnswerThatNamesAPersonIsWithheldAndStopsTheSending() {
    complete();

    Keeping keeping = keep(CONCLUSION, new Value.Text("Ny. Sutinah, pendek"));
    Sending sending = desk.send(key, "spa-1");
    keep(CONCLUSION, new Value.Text("Pendek"));

    assertThat(keeping.at()).isNull();
    assertThat(keeping.withheld()).extracting(IdentityFound::key).containsExactly(CONCLUSION);
    assertThat(sending).isInstanceOf(Sending.HoldsIdentity.class);
    assertThat(desk.send(key, "spa-1")).isInstanceOf(Sending.Sent.class);
  }

  @Test
  void openingAnewForgetsWhatWasWithheld() {
    complete();
    keep(CONCLUSION, new Value.Text("Ny. Sutinah, pendek"));

    desk.open(key, PanelTable.GROUP, "spa-1");

    assertThat(desk.send(key, "spa-1")).isInstanceOf(Sending.Sent.class);
  }

  private void complete() {
    desk.open(key, PanelTable.GROUP, "spa-1");
    keep(ItemKey.of(FormKeys.COMPLETENESS), new Value.Coded("lengkap"));
    keep(CONCLUSION, new Value.Text("Sangat pendek"));
    keep(ItemKey.of(FormKeys.RISK), new Value.Coded("tinggi"));
  }

  private Keeping keep(ItemKey at, Value value) {
    return desk.keep(key, List.of(new AnswerChange.Set(at, Answer.of(value))), "spa-1");
  }
}
