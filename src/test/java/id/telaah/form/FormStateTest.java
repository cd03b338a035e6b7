package id.telaah.form;

import static id.telaah.form.TinyForm.choice;
import static id.telaah.form.TinyForm.extension;
import static id.telaah.form.TinyForm.group;
import static id.telaah.form.TinyForm.is;
import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.rows;
import static id.telaah.form.TinyForm.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FormStateTest {
  private static final String REQUIRED = ",'required':true";

  private static Definition referral() {
    return TinyForm.of(
        group(
            "rujukan",
            "",
            choice("perlu", REQUIRED, "ya", "tidak"),
            question("tujuan", "string", REQUIRED + when(is("perlu", "ya"))),
            question(
                "alasan",
                "text",
                when("{'question':'tujuan','operator':'exists','answerBoolean':true}"))));
  }

  private static Definition causes() {
    return TinyForm.of(
        choice("lengkap", "", "ya", "tidak")
            + ","
            + group(
                "sebab",
                when(is("lengkap", "ya")),
                rows(
                    "penyebab",
                    REQUIRED,
                    choice("kuat", REQUIRED, "utama", "dugaan"),
                    group(
                        "lagi",
                        "",
                        question("bukti", "string", REQUIRED + when(is("kuat", "utama")))))));
  }

  @Test
  void aQuestionAppearsWhenItsConditionHolds() {
    FormScenario form = FormScenario.filling(referral());

    form.doesNotSee("tujuan").choose("perlu", "ya");

    form.sees("tujuan").doesNotSee("alasan").touched("perlu", "tujuan");
  }

  @Test
  void whatHangsOnAHiddenQuestionGoesWithItAndComesBackWithItsAnswer() {
    FormScenario form =
        FormScenario.filling(referral())
            .choose("perlu", "ya")
            .write("tujuan", "RSUD")
            .sees("alasan");

    form.choose("perlu", "tidak").doesNotSee("tujuan", "alasan").canBeSent();

    assertThat(form.state().submitted().all()).containsOnlyKeys(ItemKey.of("perlu"));
    form.choose("perlu", "ya").sees("tujuan", "alasan").canBeSent();
    assertThat(form.state().answers().text(ItemKey.of("tujuan"))).contains("RSUD");
  }

  @Test
  void aStepTouchesOnlyWhatItChanged() {
    FormScenario form = FormScenario.filling(referral()).choose("perlu", "ya");

    form.write("tujuan", "RSUD").touched("tujuan", "alasan");
    form.write("tujuan", "RSUD Bendan").touched("tujuan");
    form.write("tujuan", "RSUD Bendan").touched();
    form.clear("tujuan").touched("tujuan", "alasan");
    form.clear("tujuan").touched();
  }

  @Test
  void progressCountsRequiredQuestionsThatApply() {
    FormScenario form = FormScenario.filling(referral());

    form.hasProgress("rujukan", 0, 1);
    form.choose("perlu", "ya").hasProgress("rujukan", 1, 2);
    form.write("tujuan", "RSUD").hasProgress("rujukan", 2, 2);
    form.choose("perlu", "tidak").hasProgress("rujukan", 1, 1);

    assertThat(form.state().progress()).isEqualTo(new Progress(1, 1));
  }

  @Test
  void aRequiredGroupOfRowsNeedsOneRow() {
    FormScenario form = FormScenario.filling(causes()).choose("lengkap", "ya");

    form.isStoppedBy("penyebab REQUIRED").hasProgress("sebab", 0, 1);
    form.addRow("penyebab").isStoppedBy("kuat#1 REQUIRED").hasProgress("sebab", 1, 2);
  }

  @Test
  void aConditionInARowLooksAtItsOwnRow() {
    FormScenario form =
        FormScenario.filling(causes())
            .choose("lengkap", "ya")
            .addRow("penyebab")
            .touched("penyebab", "kuat#1", "lagi#1", "bukti#1")
            .addRow("penyebab");

    form.choose("kuat#2", "utama").touched("kuat#2", "bukti#2");

    form.sees("bukti#2").doesNotSee("bukti#1");
    form.isStoppedBy("kuat#1 REQUIRED", "bukti#2 REQUIRED");
  }

  @Test
  void aConditionOnAGroupHidesAllItsRows() {
    FormScenario form =
        FormScenario.filling(causes())
            .choose("lengkap", "ya")
            .addRow("penyebab")
            .choose("kuat#1", "utama");

    form.choose("lengkap", "tidak")
        .touched("lengkap", "sebab", "penyebab", "kuat#1", "lagi#1", "bukti#1");

    form.canBeSent().hasProgress("sebab", 0, 0);
    assertThat(form.state().submitted().rows("penyebab")).isEmpty();
    assertThat(form.choose("lengkap", "ya").state().submitted().rows("penyebab"))
        .containsExactly(1);
  }

  @Test
  void aRemovedRowTakesItsAnswersAlongAndItsNumberIsNotUsedAgain() {
    FormScenario form =
        FormScenario.filling(causes())
            .choose("lengkap", "ya")
            .addRow("penyebab")
            .addRow("penyebab")
            .choose("kuat#2", "utama");

    form.removeRow("penyebab", 2).touched("penyebab", "kuat#2", "lagi#2", "bukti#2");
    form.addRow("penyebab");

    assertThat(form.state().answers().rows("penyebab")).containsExactly(1, 3);
    assertThat(form.state().answers().all()).containsOnlyKeys(ItemKey.of("lengkap"));
    form.doesNotSee("kuat#2", "bukti#3").hasProgress("sebab", 1, 3);
  }

  @Test
  void aRemovedRowComesBackWhereItStood() {
    FormScenario form =
        FormScenario.filling(causes())
            .choose("lengkap", "ya")
            .addRow("penyebab")
            .addRow("penyebab");

    form.removeRow("penyebab", 1).restoreRow("penyebab", 1);

    assertThat(form.state().answers().rows("penyebab")).containsExactly(1, 2);
    form.sees("kuat#1").doesNotSee("bukti#1");
  }

  @Test
  void problemsOfLaterRowsSayTheirNewPosition() {
    FormScenario form =
        FormScenario.filling(causes())
            .choose("lengkap", "ya")
            .addRow("penyebab")
            .addRow("penyebab");
    ItemKey second = ItemKey.parse("kuat#2");

    String before = form.state().problem(second).orElseThrow().text().id();
    form.removeRow("penyebab", 1);

    assertThat(before).isEqualTo("Belum diisi: kuat? (baris 2)");
    assertThat(form.state().problem(second).orElseThrow().text().id())
        .isEqualTo("Belum diisi: kuat? (baris 1)");
  }

  @Test
  void aMissingReasonCountsOnlyWhereTheQuestionTakesIt() {
    Definition definition =
        TinyForm.of(
            question(
                "hb",
                "decimal",
                REQUIRED
                    + ",'extension':["
                    + extension("missing-reason", "'valueCode':'tidak_diketahui'")
                    + "]"));

    FormScenario form = FormScenario.filling(definition);

    form.isStoppedBy("hb REQUIRED");
    form.say("hb", MissingReason.UNKNOWN).canBeSent();
    form.say("hb", MissingReason.NOT_ASKED).isStoppedBy("hb REASON_NOT_TAKEN");
  }

  @Test
  void answersToPlacesTheFormDoesNotHaveAreRefusedOneByOneButKeptInADraft() {
    Answers draft =
        Answers.NONE.with(ItemKey.of("lama"), Answer.of(new Value.Text("dari versi lama")));
    FormState state = FormState.of(referral(), draft);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> state.answer(ItemKey.of("lama"), Answer.of(new Value.Flag(true))));
    assertThatIllegalArgumentException().isThrownBy(() -> state.clear(ItemKey.of("rujukan")));
    assertThatIllegalArgumentException().isThrownBy(() -> state.addRow("perlu"));
    assertThat(state.answers()).isEqualTo(draft);
    assertThat(state.submitted().isEmpty()).isTrue();
  }
}
