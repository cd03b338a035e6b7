package id.telaah;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.telaah.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Keeps the walls of the house: what each room may import is read from its own package-info.
class ArchitectureTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final String BASE = "id.telaah.";
  private static final int MOST_LINES = 300;

  private static JavaClasses house;
  private static Map<String, Room> rooms;

  @BeforeAll
  static void look() throws IOException {
    house =
        new ClassFileImporter()
            // jOOQ's picture of the schema is generated and circular by nature.
            .withImportOption(location -> !location.contains("/store/schema/"))
            .importUrl(Texts.class.getProtectionDomain().getCodeSource().getLocation());
    rooms = Room.all(MAIN.resolve("id/telaah"));
  }

  @TestFactory
  Stream<DynamicTest> a_room_imports_only_what_its_door_says() {
    return rooms.values().stream()
        .filter(room -> !room.mayImportAll())
        .map(room -> DynamicTest.dynamicTest(room.name(), () -> checkDoor(room)));
  }

  private void checkDoor(Room room) {
    List<String> closed = new ArrayList<>();
    for (String other : rooms.keySet()) {
      if (!other.equals(room.name()) && !room.mayImport().contains(other)) {
        closed.add(BASE + other);
      }
    }

    noClasses()
        .that()
        .resideInAPackage(BASE + room.name())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(closed.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(house);
  }

  @Test
  void rooms_form_no_circle() {
    slices().matching("id.telaah.(**)").should().beFreeOfCycles().check(house);
  }

  @TestFactory
  Stream<DynamicTest> each_technology_has_one_home() {
    return Stream.of(
            new Home(
                Set.of("org.jooq..", "java.sql..", "javax.sql..", "org.flywaydb..", "org.sqlite.."),
                "store.."),
            new Home(Set.of("com.itextpdf..", "org.apache.pdfbox.."), "pdf.."),
            new Home(
                Set.of("org.dhatim..", "org.apache.commons.compress..", "de.siegmar.."),
                "workbook.."),
            new Home(Set.of("picocli.."), "cli..", "app.."),
            new Home(
                Set.of("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."),
                "ui..",
                "app.."))
        .map(home -> DynamicTest.dynamicTest(home.technology().toString(), home::check));
  }

  @Test
  void nobody_imports_the_wiring() {
    classes()
        .that()
        .resideInAPackage("id.telaah.app")
        .should()
        .onlyBeAccessed()
        .byAnyPackage("id.telaah.app")
        .check(house);
  }

  @Test
  void nothing_opens_a_network_connection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(Socket|ServerSocket|DatagramSocket|HttpURLConnection|URLConnection)")
        .check(house);
  }

  @Test
  void no_file_grows_past_what_one_can_read_in_one_sitting() throws IOException {
    Set<String> tooLong = new TreeSet<>();

    for (Path file : sources()) {
      long lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(lines + " " + file);
      }
    }

    assertThat(tooLong).isEmpty();
  }

  @Test
  void names_say_the_job() throws IOException {
    Set<String> vague = new TreeSet<>();

    for (Path file : sources()) {
      String name = file.getFileName().toString();
      if (name.matches(
          ".*(Manager|Helper|Utils?|Handler|Processor|Impl|Data|Info|Service)\\.java")) {
        vague.add(name);
      }
    }

    assertThat(vague).isEmpty();
  }

  @Test
  void every_room_has_a_door_sign() throws IOException {
    Set<String> without = new TreeSet<>();

    for (Path file : sources()) {
      if (!Files.exists(file.resolveSibling("package-info.java"))) {
        without.add(file.getParent().toString());
      }
    }

    assertThat(without).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /// A technology and the rooms it may live in.
  private record Home(Set<String> technology, String... inRooms) {
    void check() {
      String[] homes = Stream.of(inRooms).map(room -> BASE + room).toArray(String[]::new);
      noClasses()
          .that()
          .resideOutsideOfPackages(homes)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(technology.toArray(String[]::new))
          .check(house);
    }
  }
}
