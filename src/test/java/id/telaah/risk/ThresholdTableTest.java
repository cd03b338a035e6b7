package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTableTest {
  private final ThresholdTable table = ThresholdTable.shipped();

  /// The figures that the sources give, written down a second time.
  @ParameterizedTest
  @CsvSource({
    "z_tbu_sangat_pendek, -3",
    "z_tbu_pendek, -2",
    "z_tbu_tinggi, 3",
    "z_bbu_sangat_kurang, -3",
    "z_bbu_kurang, -2",
    "z_bbu_lebih, 1",
    "z_bbtb_buruk, -3",
    "z_bbtb_kurang, -2",
    "z_bbtb_risiko_lebih, 1",
    "z_bbtb_lebih, 2",
    "z_bbtb_obesitas, 3",
    "lila_anak_buruk, 11.5",
    "lila_anak_kurang, 12.5",
    "bblr, 2.5",
    "pb_lahir_pendek, 48",
    "prematur, 37",
    "hb_anak_6_23, 10.5",
    "hb_anak_24_59, 11",
    "hb_anak_berat, 7",
    "mdd_anak, 5",
    "kpsp_penyimpangan, 6",
    "kpsp_meragukan, 8",
    "mchat_sedang, 3",
    "mchat_tinggi, 8",
    "gpph, 13",
    "umur_terlalu_muda, 20",
    "umur_terlalu_tua, 35",
    "umur_nikah_sah, 19",
    "umur_ideal_catin, 21",
    "umur_ideal_calon_suami, 25",
    "jarak_terlalu_dekat, 24",
    "anak_terlalu_banyak, 3",
    "kek_lila, 23.5",
    "tb_ibu_pendek, 150",
    "imt_kurus, 18.5",
    "imt_kurus_berat, 17",
    "imt_gemuk, 25",
    "imt_gemuk_berat, 27",
    "mddw, 5",
    "hb_hamil_tm1, 11",
    "hb_hamil_tm2, 10.5",
    "hb_hamil_tm3, 11",
    "hb_hamil_sedang, 10",
    "hb_hamil_berat, 7",
    "hb_wus, 12",
    "hb_wus_sedang, 11",
    "hb_wus_berat, 8",
    "hb_nifas, 11",
    "td_sistolik, 140",
    "td_diastolik, 90",
    "anc_kunjungan, 6",
    "ttd_hamil, 90",
    "epds, 10",
    "epds_tinggi, 13",
    "srq20, 6",
    "selisih_zs, 0.05",
  })
  void aThresholdIsWhatItsSourceSays(String id, String number) {
    assertThat(table.find(id).orElseThrow().value()).isEqualByComparingTo(number);
  }

  @Test
  void everyThresholdSaysNameUnitSourceAndStaysInItsRange() {
    assertThat(table.all())
        .allSatisfy(one -> {
          assertThat(one.words().name().id()).isNotBlank();
          assertThat(one.words().name().en()).isNotBlank();
          assertThat(one.unit().id()).isNotBlank();
          assertThat(one.words().source().en()).isNotBlank();
        });
    assertThat(table.find("anak_terlalu_banyak").orElseThrow().words().conflict())
        .hasValueSatisfying(words -> assertThat(words.id()).contains("lebih dari 3"));
  }

  @Test
  void whatARegulationFixesCannotBeMoved() {
    assertThat(table.find("z_tbu_pendek").orElseThrow().isFixed()).isTrue();
    assertThat(table.find("srq20").orElseThrow().isFixed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'a','subject':'s','value':2 | 'a','subject':'s','value':3 | | threshold a: stands twice",
        "'a','subject':'t','value':2 | 'b','subject':'s','value':3 | | threshold a: no subject t",
        "'a','subject':'s','value':9 | 'b','subject':'s','value':3 | | threshold a: value is"
            + " outside min and max",
        "'a','subject':'s','value':2 | 'b','subject':'s','value':3 | 'b','a' | threshold a: out of"
            + " order with b",
        "'a','subject':'s','value':2 | 'b','subject':'s','value':3 | 'a','c' | order [a, c]: no"
            + " threshold c",
        "'a','subject':'s','soal':1,'value':2 | 'b','subject':'s','value':3 | | soal",
      })
  void aWrongTableIsRefusedWithFileAndPlace(String one, String two, String order, String place) {
    String json =
        ("{'version':'1','subjects':[{'id':'s','name':{'id':'s','en':'s'}}],'orders':[%s],"
                + "'thresholds':[%s,%s]}")
            .formatted(order == null ? "" : "[" + order + "]", row(one), row(two))
            .replace('\'', '"');

    assertThatThrownBy(() -> ThresholdTable.read("own.json", json.getBytes(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("own.json")
        .hasMessageContaining(place);
  }

  private static String row(String head) {
    return "{'id':"
        + head
        + ",'min':1,'max':5,'unit':{'id':'u','en':'u'},"
        + "'name':{'id':'n','en':'n'},'source':{'id':'q','en':'q'}}";
  }
}
