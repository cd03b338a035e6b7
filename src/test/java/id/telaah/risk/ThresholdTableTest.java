package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTableTest {
  private final ThresholdTable table = ThresholdTable.shipped();

  /// The figures that the sources give, written down a second time beside this class.
  @ParameterizedTest
  @CsvFileSource(resources = "thresholds.csv")
  void aThresholdIsWhatItsSourceSays(String id, String number) {
    assertThat(table.find(id).orElseThrow().value()).isEqualByComparingTo(number);
  }

  @Test
  void noThresholdIsWrittenDownOnlyOnce() throws IOException {
    List<String> twice;
    try (InputStream in = ThresholdTableTest.class.getResourceAsStream("thresholds.csv")) {
      twice =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split(",")[0])
              .toList();
    }

    assertThat(table.all()).extracting(Threshold::id).containsExactlyInAnyOrderElementsOf(twice);
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
