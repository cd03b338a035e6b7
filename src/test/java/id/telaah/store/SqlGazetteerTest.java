package id.telaah.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.round.Gazetteer;
import id.telaah.round.Region;
import id.telaah.round.Regions;
import id.telaah.trail.Act;
import id.telaah.trail.TrailEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlGazetteerTest {
  private static final List<Region> PLACES =
      List.of(
          Region.of("33.75", "KOTA PEKALONGAN"),
          Region.of("33.75.09", "Kecamatan Baru"),
          Region.of("33.75.09.1001", "Kelurahan Baru"),
          Region.of("33.76", "Kota Tegal"),
          Region.of("33.76.01", "Tegal Barat"));

  @TempDir private Path folder;

  private SqlStore store;
  private Gazetteer gazetteer;

  @BeforeEach
  void open() {
    store = Sample.open(folder.resolve("telaah.db"));
    gazetteer = store.gazetteer();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_list_is_loaded_once_and_again_only_for_what_it_names_otherwise() {
    var first = gazetteer.load(PLACES, "sekretariat");
    List<Region> others = new ArrayList<>(PLACES);
    others.set(4, Region.of("33.76.01", "Tegal Barat Daya"));
    others.add(Region.of("33.76.02", "Tegal Timur"));

    var second = gazetteer.load(others, "sekretariat");

    assertThat(first).isEqualTo(new Gazetteer.Loaded(5, 0, 0));
    assertThat(second).isEqualTo(new Gazetteer.Loaded(1, 1, 4));
    assertThat(gazetteer.find("33.76.01")).map(Region::name).contains("Tegal Barat Daya");
    assertThat(gazetteer.count()).isEqualTo(6);
    assertThat(store.trail().from(1, 10))
        .extracting(TrailEntry::act)
        .containsExactly(Act.REGIONS_LOADED, Act.REGIONS_LOADED);
  }

  @Test
  void places_are_searched_by_name_and_by_code_the_widest_first() {
    gazetteer.load(PLACES, "sekretariat");

    assertThat(gazetteer.search("tegal", false, 10))
        .extracting(Region::code)
        .containsExactly("33.76", "33.76.01");
    assertThat(gazetteer.search("tegal", true, 10))
        .extracting(Region::code)
        .containsExactly("33.76");
    assertThat(gazetteer.search("33.75", false, 2))
        .extracting(Region::code)
        .containsExactly("33.75", "33.75.09");
    assertThat(gazetteer.search("%", false, 10)).isEmpty();
  }

  @Test
  void the_places_of_the_stores_rounds_are_known_beside_those_of_the_program() {
    store.rounds().open(Sample.round(), Sample.setup(), "sekretariat");
    gazetteer.load(PLACES, "sekretariat");
    Regions regions = Regions.shipped();

    regions.consult(gazetteer::ofRounds);

    assertThat(regions.name("33.75.09.1001")).isEqualTo("Kelurahan Baru");
    assertThat(regions.name("33.75.04.1004")).isEqualTo("Jenggot");
    assertThat(regions.districts("33.75")).extracting(Region::name).contains("Kecamatan Baru");
    assertThat(regions.name("33.76")).isEqualTo("33.76");
  }

  @Test
  void the_whole_countrys_list_is_loaded_and_searched() {
    List<Region> country = new ArrayList<>();
    for (int regency = 1; regency <= 500; regency++) {
      String code = "%02d.%02d".formatted(11 + regency / 50, 1 + regency % 50);
      country.add(Region.of(code, "Kabupaten Contoh " + regency));
      for (int village = 1; village <= 167; village++) {
        country.add(Region.of(code + ".01.%04d".formatted(2000 + village), "Desa " + village));
      }
    }

    var loaded = gazetteer.load(country, "sekretariat");

    assertThat(loaded.added()).isEqualTo(country.size()).isGreaterThan(83_000);
    assertThat(gazetteer.search("Desa 99", false, 5)).hasSize(5);
  }
}
