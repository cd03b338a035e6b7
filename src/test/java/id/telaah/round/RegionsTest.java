package id.telaah.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
  private final Regions regions = Regions.shipped();

  @Test
  void aCodeHasItsNameAndAnUnknownCodeStandsForItself() {
    String known = "33.75.04.1004";
    String unknown = "99.99.99.1001";

    assertThat(regions.name(known)).isEqualTo("Jenggot");
    assertThat(regions.name("33.75")).isEqualTo("Kota Pekalongan");
    assertThat(regions.name(unknown)).isEqualTo(unknown);
  }

  @Test
  void aCityHasItsKecamatanAndAKecamatanItsKelurahan() {
    String city = "33.75";
    String district = "33.75.04";

    assertThat(regions.districts(city))
        .extracting(Region::name)
        .containsExactly(
            "Pekalongan Barat", "Pekalongan Timur", "Pekalongan Utara", "Pekalongan Selatan");
    assertThat(regions.villages(district))
        .hasSize(6)
        .extracting(Region::name)
        .contains("Jenggot", "Sokoduwet");
  }

  @Test
  void theNumbersOfPlacesAreThoseOfTheDecree() {
    assertThat(count("33.75", "kelurahan")).isEqualTo(27);
    assertThat(count("35.71", "kelurahan")).isEqualTo(46);
    assertThat(regions.districts("33.27")).hasSize(14);
    assertThat(regions.villages("33.27.08")).extracting(Region::kind).contains("desa", "kelurahan");
  }

  @Test
  void everyPlaceButARegencyOrCityLiesInAPlaceOfTheList() {
    for (Region region : regions.list()) {
      boolean top = region.kind().equals("kota") || region.kind().equals("kabupaten");

      boolean inside = regions.list().stream().anyMatch(other -> region.isIn(other.code()));

      assertThat(inside).as(region.code()).isEqualTo(!top);
    }
  }

  private long count(String regency, String kind) {
    return regions.list().stream()
        .filter(region -> region.code().startsWith(regency) && region.kind().equals(kind))
        .count();
  }
}
