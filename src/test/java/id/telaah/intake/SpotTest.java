package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SpotTest {
  @Test
  void a_cell_is_called_as_office_programs_call_it() {
    Part sheet = Part.WHOLE.sheet("Kasus", 0);

    Stream<String> addresses =
        Stream.of(1, 26, 27, 702, 703, 16_384).map(column -> new Spot(sheet, 12, column).address());

    assertThat(addresses)
        .containsExactly(
            "Kasus!A12", "Kasus!Z12", "Kasus!AA12", "Kasus!ZZ12", "Kasus!AAA12", "Kasus!XFD12");
    assertThat(new Spot(sheet, 0, 0).address()).isEqualTo("Kasus");
    assertThat(new Spot(3, 4).address()).isEmpty();
  }

  @Test
  void spots_stand_in_the_order_of_sheets_rows_and_cells() {
    Spot second = new Spot(Part.WHOLE.sheet("B", 1), 1, 1);
    Spot later = new Spot(Part.WHOLE.sheet("A", 0), 2, 1);
    Spot first = new Spot(Part.WHOLE.sheet("A", 0), 1, 9);

    assertThat(Stream.of(second, later, first).sorted()).containsExactly(first, later, second);
  }
}
