package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Item;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the review forms ask: each discipline its own questions, and no secret where all may read.
class ReviewContentTest {
  private static final Knowledge KNOWLEDGE = new Knowledge();

  /// What only the discipline that heard it and the chair may read. A health check and a plan are
  /// no secrets, whatever else they name.
  private static final Pattern SECRET =
      Pattern.compile(
          "kekeras|kdrt|hiv reaktif|sifilis reaktif|diinginkan|tidak direncanakan|pelecehan"
              + "|pemaksaan|luar nikah|layanan perlindungan|dinilai sebagai ibu hamil",
          Pattern.CASE_INSENSITIVE);

  /// Causes and interventions are chosen to be said to the panel; what leaves it is another gate's.
  private static final Set<String> CHOSEN_FOR_ALL = Set.of("penyebab_kode", "rek_intervensi");

  private static final int MOST_IN_COMMON = 3;

  @ParameterizedTest
  @CsvSource({
    "aks-baduta-spa, diagnosis_pertumbuhan varian_jenis diagnosis_alasan tanda_bahaya"
        + " penyakit_penyerta penyakit_penyerta_jenis imunisasi_penilaian pkmk_indikasi",
    "aks-balita-spa, diagnosis_pertumbuhan varian_jenis kecepatan_tinggi tanda_bahaya"
        + " penyakit_penyerta gigi_penilaian cacing_penilaian",
    "aks-bumil-spa, risiko_bblr risiko_prematur imd_rencana skrining_rencana",
    "aks-pascasalin-spa, kmk_penilaian prematur_penilaian bb_kembali penyakit_bayi"
        + " skrining_penilaian bblr_rencana",
    "aks-catin-spa, tumbuh_selesai tinggi_penilaian talasemia_catin konseling_genetik",
    "aks-bumil-spog, kspr_skor empat_terlalu anemia_penilaian preeklamsia_penilaian"
        + " pjt_penilaian p4k_penilaian kbpp_penilaian",
    "aks-pascasalin-spog, komplikasi_penilaian anemia_penilaian kbpp_penilaian jarak_saran"
        + " obat_penilaian",
    "aks-catin-spog, usia_penilaian anemia_derajat kek_penilaian layak_hamil kb_saran",
    "aks-baduta-spog, faktor_kehamilan pjt_penilaian kb_penilaian kspr",
    "aks-balita-spog, jarak_adik faktor_kehamilan kb_penilaian kspr",
    "aks-catin-psikolog, kesiapan_emosi kemauan_sendiri srq_jumlah kekerasan_indikasi",
    "aks-bumil-psikolog, epds_jumlah srq_jumlah penerimaan suami_dukungan kekerasan_indikasi",
    "aks-pascasalin-psikolog, epds_jumlah srq_jumlah bonding_penilaian suami_dukungan"
        + " kekerasan_indikasi",
    "aks-baduta-psikolog, epds_jumlah srq_jumlah pola_asuh stimulasi_penilaian kpsp_penilaian"
        + " gtm_penilaian kekerasan_indikasi",
    "aks-balita-psikolog, epds_jumlah srq_jumlah pola_asuh stimulasi_penilaian kpsp_penilaian"
        + " perilaku_penilaian kekerasan_indikasi",
    "aks-catin-gizi, imt_penilaian lila_penilaian hb_penilaian mddw ttd_penilaian",
    "aks-bumil-gizi, kek_penilaian kenaikan_penilaian mddw_penilaian ttd_penilaian pmt_penilaian",
    "aks-pascasalin-gizi, kek_penilaian asi_penilaian pelekatan_penilaian pantangan_penilaian"
        + " mddw_penilaian pmt_penilaian",
    "aks-baduta-gizi, energi_penilaian protein_hewani mpasi_waktu mpasi_tekstur mdd_penilaian"
        + " mmf_penilaian mad_penilaian pmt_penilaian pkmk_pendapat",
    "aks-balita-gizi, energi_penilaian protein_hewani keragaman_penilaian jajanan_penilaian"
        + " pmt_penilaian pkmk_pendapat",
  })
  void aReviewAsksWhatItsDisciplineIsThereFor(String form, String linkIds) {
    Definition definition = KNOWLEDGE.forms().newest(form);

    assertThat(linkIds.split(" "))
        .allSatisfy(linkId -> assertThat(definition.item(linkId)).as(linkId).isPresent());
  }

  @Test
  void theFourReviewsOfAGroupAreNoCopiesOfOneForm() {
    for (TargetGroup group : KNOWLEDGE.groups().list()) {
      Map<String, Set<String>> own = new LinkedHashMap<>();
      group.reviewForms().forEach((discipline, form) -> own.put(discipline, questions(form)));
      Set<String> shared = new HashSet<>(own.values().iterator().next());
      own.values().forEach(shared::retainAll);
      own.values().forEach(one -> one.removeAll(shared));

      own.forEach((discipline, one) -> {
        assertThat(one).as(group.key() + " " + discipline).hasSizeGreaterThan(15);
        own.forEach((other, theirs) -> {
          if (!other.equals(discipline)) {
            Set<String> common = new HashSet<>(one);
            common.retainAll(theirs);
            assertThat(common)
                .as(group.key() + " " + discipline + " " + other)
                .hasSizeLessThanOrEqualTo(MOST_IN_COMMON);
          }
        });
      });
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void noQuestionThatAllMayReadTellsASecret(FormRef ref) {
    List<String> told = new ArrayList<>();

    KNOWLEDGE.forms().exactly(ref).items().forEach(item -> open(item, told));

    assertThat(told).isEmpty();
  }

  static List<FormRef> shipped() {
    return ShippedForms.whole();
  }

  private static void open(Item item, List<String> told) {
    if (!item.parts().audience().visibleTo().isEmpty() || CHOSEN_FOR_ALL.contains(item.linkId())) {
      return;
    }
    Stream<String> options = item.parts().options().stream().map(Option::text).map(it -> it.id());
    Stream<String> text = item.type().isQuestion() ? Stream.of(item.text().id()) : Stream.empty();
    Stream.concat(text, options)
        .filter(words -> SECRET.matcher(words).find())
        .forEach(words -> told.add(item.linkId() + ": " + words));
    item.parts().items().forEach(inside -> open(inside, told));
  }

  private static Set<String> questions(String form) {
    Set<String> linkIds = new HashSet<>();
    StreamSupport.stream(KNOWLEDGE.forms().newest(form).all().spliterator(), false)
        .filter(item -> item.type().isQuestion())
        .forEach(item -> linkIds.add(item.linkId()));
    return linkIds;
  }
}
