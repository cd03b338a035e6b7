package id.telaah.panel;

import static id.telaah.round.Discipline.GIZI;
import static id.telaah.round.Discipline.SPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.form.Answer;
import id.telaah.form.FormProblem;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.AnswerChange;
import id.telaah.review.FormKeys;
import id.telaah.review.Keeping;
import id.telaah.round.Discipline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelDeskTest {
  @TempDir Path folder;
  private PanelTable table;

  @BeforeEach
  void sit() {
    table = PanelTable.in(folder);
  }

  @AfterEach
  void rise() {
    table.close();
  }

  @Test
  void nothingIsShownUntilAllFourAreSentAndTheMissingAreNamed() {
    table.sent(SPA, OpinionScenario.by(SPA).concludes("Sangat pendek", "tinggi"));

    Opening opening = table.open();

    assertThat(opening)
        .isEqualTo(
            new Opening.NotAllSent(List.of(Discipline.SPOG, Discipline.PSIKOLOG, Discipline.GIZI)));
  }

  @Test
  void thePanelBeginsWithTheProposalAndKeepsWhatItWrites() {
    table.allSent();

    Opening.Opened first = table.opened();
    table.keep(new AnswerChange.Set(ItemKey.of(FormKeys.CONCLUSION), text("Stunting")));
    Opening.Opened again = table.opened();

    assertThat(first.agreement().answers().code(ItemKey.of(FormKeys.RISK))).contains("tinggi");
    assertThat(again.agreement().answers().text(ItemKey.of(FormKeys.CONCLUSION)))
        .contains("Stunting");
  }

  @Test
  void whatIsLeftToDecideIsCountedTheSameBeforeAndAfterTheCaseIsOpenedAndFallsWithEachDecision() {
    int early = undecided();
    table.allSent();

    int unopened = undecided();
    boolean begun = table.isBegun();
    table.opened();
    int opened = undecided();
    table.keep(new AnswerChange.Set(ItemKey.of(FormKeys.CONCLUSION), text("Stunting")));

    assertThat(early).isZero();
    assertThat(begun).isFalse();
    assertThat(unopened).isPositive().isEqualTo(opened);
    assertThat(undecided()).isEqualTo(opened - 1);
  }

  private int undecided() {
    return table.desk().undecided(PanelTable.ROUND.id(), PanelTable.GROUP, table.code());
  }

  @Test
  void twoMainCausesAreNotSignedAndNeitherIsNone() {
    table.agreed();
    table.keep(new AnswerChange.RowAdded(FormKeys.CAUSES, 2));
    ItemKey second = new ItemKey(FormKeys.CAUSE_STRENGTH, 2);
    cause(2, "D2", "utama");

    Signing two = table.sign(SPA);
    cause(1, "A2.1", "dugaan");
    cause(2, "D2", "pendukung");
    Signing none = table.sign(SPA);
    cause(1, "A2.1", "utama");
    Signing one = table.sign(SPA);

    assertThat(((Signing.Incomplete) two).problems())
        .extracting(FormProblem::key)
        .containsExactly(second);
    assertThat(((Signing.Incomplete) none).problems().getFirst().text().id())
        .contains("tepat satu penyebab utama");
    assertThat(one).isInstanceOf(Signing.Signed.class);
  }

  private void cause(int row, String code, String strength) {
    table.keep(
        new AnswerChange.Set(
            new ItemKey(FormKeys.CAUSE_CODE, row), Answer.of(new Value.Coded(code))));
    table.keep(
        new AnswerChange.Set(
            new ItemKey(FormKeys.CAUSE_STRENGTH, row), Answer.of(new Value.Coded(strength))));
  }

  @Test
  void anIncompleteTextIsNotSignedAndItsItemsAreNamed() {
    table.allSent();
    table.opened();

    Signing signing = table.sign(SPA);

    assertThat(((Signing.Incomplete) signing).problems())
        .extracting(FormProblem::key)
        .contains(ItemKey.of(FormKeys.CONCLUSION));
  }

  @Test
  void theFirstSignatureFreezesTheTextAndStandsUnderItsHash() {
    table.agreed();

    Signing.Signed signed = (Signing.Signed) table.sign(SPA);

    Signature signature = signed.agreement().signatures().getFirst();
    assertThat(signature.textHash()).isEqualTo(AgreedText.of(signed.agreement()).sha256());
    assertThat(signature.name()).isEqualTo("Contoh Sp.A");
    assertThatThrownBy(
            () -> table.keep(new AnswerChange.Set(ItemKey.of(FormKeys.CONCLUSION), text("Lain"))))
        .isInstanceOf(AgreementFrozenException.class);
  }

  @Test
  void nobodySignsTwiceAndFourSignaturesSettleTheCase() {
    table.agreed();

    for (Discipline discipline : Discipline.values()) {
      assertThat(table.sign(discipline)).isInstanceOf(Signing.Signed.class);
    }

    assertThat(table.sign(GIZI)).isEqualTo(new Signing.AlreadySigned(GIZI));
    assertThat(table.opened().agreement().isSigned()).isTrue();
  }

  @Test
  void unlockingVoidsEverySignatureAndNeedsAReasonThatNamesNobody() {
    table.agreed();
    table.sign(SPA);
    table.sign(GIZI);

    Unlocking refused = table.unlock("Data dari NIK 3375" + "011205" + "960003");
    Unlocking unlocked = table.unlock("Hasil Hb baru");

    assertThat(refused).isInstanceOf(Unlocking.ReasonHoldsIdentity.class);
    assertThat(((Unlocking.Unlocked) unlocked).voided())
        .extracting(Signature::discipline)
        .containsExactly(SPA, GIZI);
    assertThat(table.opened().agreement().isFrozen()).isFalse();
  }

  @Test
  void aTextThatNamesAPersonIsNeitherStoredNorSigned() {
    table.agreed();
    String nik = "3375" + "011205" + "960003";

    Keeping keeping =
        table.keep(new AnswerChange.Set(ItemKey.of(FormKeys.CONCLUSION), text("Stunting " + nik)));
    Signing signing = table.sign(SPA);

    assertThat(keeping.withheld().getFirst().masked()).doesNotContain("1205");
    assertThat(table.stored()).doesNotContain(nik);
    assertThat(signing).isInstanceOf(Signing.HoldsIdentity.class);
    table.keep(new AnswerChange.Set(ItemKey.of(FormKeys.CONCLUSION), text("Stunting")));
    assertThat(table.sign(SPA)).isInstanceOf(Signing.Signed.class);
  }

  private static Answer text(String text) {
    return Answer.of(new Value.Text(text));
  }
}
