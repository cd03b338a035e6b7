package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormProblem;
import id.telaah.form.FormRef;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.form.Value;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFormsContentTest {
  private static final Knowledge KNOWLEDGE = new Knowledge();

  @ParameterizedTest
  @MethodSource("shipped")
  void everyWordingOfAFormIsThereInBothLanguages(FormRef ref) {
    Definition form = KNOWLEDGE.forms().exactly(ref);

    assertThat(form.title().en()).isNotBlank();
    assertThat(form.all())
        .allSatisfy(item -> {
          assertThat(item.text().id()).as(item.linkId()).isNotBlank();
          assertThat(item.text().en()).as(item.linkId()).isNotBlank();
          assertThat(item.guidance().hint().en().isEmpty())
              .as(item.linkId())
              .isEqualTo(item.guidance().hint().id().isEmpty());
          assertThat(item.parts().options())
              .extracting(Option::text)
              .as(item.linkId())
              .noneMatch(text -> text.id().isBlank() || text.en().isBlank());
        });
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyQuestionHasAHintAndNamesItsSource(FormRef ref) {
    Definition form = KNOWLEDGE.forms().exactly(ref);

    List<Item> questions = questions(form);

    assertThat(questions)
        .allSatisfy(item -> {
          assertThat(item.guidance().hint().id()).as(item.linkId()).isNotBlank();
          assertThat(item.guidance().source()).as(item.linkId()).isNotBlank();
        });
  }

  @Test
  void aReviewAsksNoMoreThanAHurriedExpertCanAnswer() {
    for (TargetGroup group : KNOWLEDGE.groups().list()) {
      for (String name : group.reviewForms().values()) {
        Definition form = KNOWLEDGE.forms().newest(name);

        assertThat(openAtFirst(form)).as(name).hasSizeBetween(12, 40);
      }
    }
  }

  @Test
  void aFindingIsRejectedWithAReasonAlsoInTheForm() {
    ItemKey reason = new ItemKey("temuan_alasan", 1);
    for (TargetGroup group : KNOWLEDGE.groups().list()) {
      for (String name : group.reviewForms().values()) {
        Answers rejected =
            Answers.NONE
                .with(ItemKey.of("kelengkapan"), coded("lengkap"))
                .withRow("temuan", 1)
                .with(new ItemKey("temuan_putusan", 1), coded("ditolak"));

        FormState state = FormState.of(KNOWLEDGE.forms().newest(name), rejected);

        assertThat(state.isVisible(reason)).as(name).isTrue();
        assertThat(state.problems()).as(name).extracting(FormProblem::key).contains(reason);
        assertThat(state.isVisible(new ItemKey("temuan_catatan", 1))).as(name).isFalse();
      }
    }
  }

  private static Answer coded(String code) {
    return Answer.of(new Value.Coded(code));
  }

  @Test
  void theFiguresOfASheetAreAnswersOfTheCaseFileThatEveryoneMayRead() {
    for (TargetGroup group : KNOWLEDGE.groups().list()) {
      Definition form = KNOWLEDGE.forms().newest(group.caseForm());

      assertThat(group.panel().figures())
          .as(group.key())
          .allSatisfy(figure -> {
            Item item = form.item(figure).orElseThrow();
            assertThat(item.type().isQuestion()).isTrue();
            assertThat(item.parts().audience().visibleTo()).isEmpty();
          });
    }
  }

  @Test
  void theReviewsOfAGroupShareTheItemsThatThePanelCompares() {
    List<String> shared =
        List.of(
            "kelengkapan",
            "data_diminta",
            "temuan",
            "penyebab",
            "penyebab_kode",
            "kesimpulan",
            "tingkat_risiko",
            "rujukan_perlu",
            "rekomendasi",
            "rek_intervensi",
            "rek_opd");

    for (TargetGroup group : KNOWLEDGE.groups().list()) {
      for (String name : group.reviewForms().values()) {
        Definition form = KNOWLEDGE.forms().newest(name);

        assertThat(shared).as(name).allMatch(linkId -> form.item(linkId).isPresent());
      }
    }
  }

  @Test
  void everyDisciplineCannotConcludeWithoutSomeFieldOfTheCase() {
    for (TargetGroup group : KNOWLEDGE.groups().list()) {
      Definition form = KNOWLEDGE.forms().newest(group.caseForm());

      for (String discipline : group.reviewForms().keySet()) {
        assertThat(questions(form))
            .as(discipline)
            .anyMatch(item -> item.parts().neededBy().contains(discipline));
      }
    }
  }

  static List<FormRef> shipped() {
    return ShippedForms.whole();
  }

  /// What stands open before anything is answered: the rest follows from answers.
  private static List<Item> openAtFirst(Definition form) {
    FormState state = FormState.of(form, Answers.NONE);
    return questions(form).stream()
        .filter(item -> form.rowsAround(item.linkId()).isEmpty())
        .filter(item -> state.isVisible(ItemKey.of(item.linkId())))
        .toList();
  }

  private static List<Item> questions(Definition form) {
    return StreamSupport.stream(form.all().spliterator(), false)
        .filter(item -> item.type().isQuestion())
        .toList();
  }
}
