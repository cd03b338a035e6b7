package id.telaah.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.FormKeys;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private final Suggestions suggestions = new Suggestions(Catalogue.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "baduta     | A2.1 utama, D2 pendukung   | stbm mtbs_infeksi phbs olah_air jamban_layak"
            + " baznas_csr",
        "baduta     | D2 utama                   | stbm jamban_layak baznas_csr",
        "baduta     | A2.6 dugaan                | rujuk_spa skrining_penyerta tumbuh_kembang_rs",
        "balita     | B10 utama                  | pantau_tumbuh_kembang tumbuh_kembang_rs bkb"
            + " tamasya gati paud_hi",
        "catin      | B1 utama                   | pendampingan_catin tunda_hamil bimwin"
            + " cegah_kawin_anak pendampingan_tpk pendidikan_kesetaraan",
        "catin      | A1.10 utama                | gizi_seimbang konsul_gizi",
        "bumil      | A1.9 utama                 | konseling_gizi_ibu pmt_bumil_kek anc_lengkap",
        "bumil      | A2.9 utama                 | pantau_ht_dm p4k rujuk_spog",
        "pascasalin | A3.2 utama                 | bayi_kecil rujuk_spa",
        "pascasalin | B6 utama                   | konseling_kb kb_pascasalin",
        "balita     | C10 dugaan                 | ukur_ulang latih_kader lengkapi_data",
        "catin      | A3.1 utama                 | ''",
      })
  void theCausesOfACaseBringTheInterventionsThatAnswerThem(
      String group, String causes, String codes) {
    List<Suggestion> found = suggestions.of(group, chosen(causes));

    assertThat(found)
        .extracting(Suggestion::code)
        .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
  }

  @Test
  void whatAnswersTheMainCauseComesFirstAndThenWhatAnswersMore() {
    List<Suggestion> found = suggestions.of("baduta", chosen("D2 utama, B9 pendukung, B10 dugaan"));

    assertThat(found.getFirst().code()).isEqualTo("jamban_layak");
    assertThat(found.stream().map(Suggestion::main).toList())
        .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    assertThat(found.stream().filter(it -> !it.main()).findFirst().orElseThrow().answers())
        .extracting(Cause::code)
        .containsExactly("B9", "B10");
  }

  @Test
  void nothingIsSuggestedBeforeACauseIsChosen() {
    assertThat(suggestions.of("baduta", List.of())).isEmpty();
  }

  @Test
  void aSuggestionTakenOverIsAWholeRow() {
    Suggestion latrine =
        suggestions.of("baduta", chosen("D2 utama")).stream()
            .filter(it -> it.code().equals("jamban_layak"))
            .findFirst()
            .orElseThrow();

    assertThat(latrine.row())
        .containsEntry(FormKeys.ROW_INTERVENTION, coded("jamban_layak"))
        .containsEntry(FormKeys.ROW_LEVEL, coded("individu"))
        .containsEntry(FormKeys.ROW_FUNCTION, coded("perumahan"))
        .containsEntry(FormKeys.ROW_DEADLINE, coded("akhir_semester"))
        .containsEntry(FormKeys.ROW_PRIORITY, coded("tinggi"))
        .containsEntry(
            FormKeys.ROW_WHAT,
            Answer.of(
                new Value.Text("Bangun jamban sehat dengan tangki septik untuk keluarga ini.")));
  }

  @Test
  void theCausesOfAFormAreReadStrongestFirst() {
    Answers answers =
        Answers.NONE
            .withRow(FormKeys.CAUSES, 1)
            .with(new ItemKey(FormKeys.CAUSE_CODE, 1), coded("D2"))
            .withRow(FormKeys.CAUSES, 2)
            .withRow(FormKeys.CAUSES, 3)
            .with(new ItemKey(FormKeys.CAUSE_CODE, 3), coded("A2.1"))
            .with(new ItemKey(FormKeys.CAUSE_STRENGTH, 3), coded("utama"))
            .withRow(FormKeys.CAUSES, 4)
            .with(new ItemKey(FormKeys.CAUSE_CODE, 4), coded("D2"));

    assertThat(ChosenCause.of(answers))
        .containsExactly(new ChosenCause("A2.1", "utama"), new ChosenCause("D2", ""));
  }

  private static Answer coded(String code) {
    return Answer.of(new Value.Coded(code));
  }

  private static List<ChosenCause> chosen(String causes) {
    return Arrays.stream(causes.split(", "))
        .map(one -> one.split(" "))
        .map(parts -> new ChosenCause(parts[0], parts[1]))
        .toList();
  }
}
