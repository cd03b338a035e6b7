package id.telaah.intake;

import static id.telaah.form.TinyForm.calculated;
import static id.telaah.form.TinyForm.question;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.form.TinyForm;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Fields that the program computes, where a file brings them all the same.
class CalculatedFieldsTest {
  private final Definition form =
      TinyForm.of(
          question("bb", "decimal", "")
              + ","
              + question("tb", "decimal", "")
              + ","
              + calculated("imt", "decimal", "imt", "bb", "tb"));
  private final Problems problems = new Problems("kasus.json");

  @Test
  void whatAgreesAsFarAsItIsRoundedIsAcceptedWithoutAWord() {
    assertThat(notices("{\"bb\": 52, \"tb\": 155, \"imt\": 21.64}")).isEmpty();
    assertThat(notices("{\"imt\": \"21,6\", \"bb\": 52, \"tb\": 155}")).isEmpty();
    assertThat(notices("{\"imt\": null, \"bb\": 52}")).isEmpty();
  }

  @Test
  void whatDiffersIsNoticedWithOurWay() {
    List<Notice> notices = notices("{\"bb\": 52, \"tb\": 155, \"imt\": 23.1}");

    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst().place()).isEqualTo("imt");
    assertThat(notices.getFirst().words().id())
        .isEqualTo(
            "Isian “imt?” di berkas (23,1) berbeda dari hitungan program:"
                + " 52 kg ÷ (1,55 m)² = 21,6. Yang dipakai hitungan program.");
  }

  @Test
  void whatWeCannotComputeOrCannotReadIsNoticedToo() {
    assertThat(notices("{\"bb\": 52, \"imt\": 21.6}"))
        .singleElement()
        .satisfies(notice -> assertThat(notice.words().id()).contains("belum lengkap"));
    assertThat(notices("{\"bb\": 52, \"tb\": 155, \"imt\": \"normal\"}"))
        .singleElement()
        .satisfies(notice -> assertThat(notice.words().id()).contains("tidak terbaca"));
  }

  @Test
  void itIsNeverKept() {
    Answers answers = reader("{\"imt\": 30}").answers;

    assertThat(answers.get(ItemKey.of("imt"))).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }

  private List<Notice> notices(String fields) {
    return reader(fields).reader.notices();
  }

  private record Read(FieldReader reader, Answers answers) {}

  private Read reader(String fields) {
    Node.Obj object = (Node.Obj) JsonText.read(fields, Part.WHOLE, problems).orElseThrow();
    FieldReader reader = new FieldReader(form, problems);
    return new Read(reader, reader.read(object, Place.FILE));
  }
}
