package id.telaah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every wording exists in both languages, is used, and is there when it is asked for.
class TextsTest {
  private static final Path TEXTS = Path.of("src/main/resources/id/telaah");
  private static final Path SOURCES = Path.of("src/main/java/id/telaah");
  private static final Pattern ASKED =
      Pattern.compile("[tT]exts(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

  @TestFactory
  Stream<DynamicTest> both_languages_say_the_same_things() throws IOException {
    return rooms().map(room -> DynamicTest.dynamicTest(name(room), () -> compare(room)));
  }

  @TestFactory
  Stream<DynamicTest> every_wording_is_used_and_every_used_wording_exists() throws IOException {
    return rooms().map(room -> DynamicTest.dynamicTest(name(room), () -> checkUse(room)));
  }

  private static void compare(Path room) throws IOException {
    Properties id = read(room.resolve("texts_id.properties"));
    Properties en = read(room.resolve("texts_en.properties"));

    assertThat(en.stringPropertyNames()).isEqualTo(id.stringPropertyNames());

    for (String key : id.stringPropertyNames()) {
      assertThat(id.getProperty(key)).as(key).isNotBlank();
      assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(id.getProperty(key)));
    }
  }

  private static void checkUse(Path room) throws IOException {
    Set<String> keys = read(room.resolve("texts_id.properties")).stringPropertyNames();
    Set<String> asked = new TreeSet<>();
    Set<String> literals = new TreeSet<>();
    collect(SOURCES.resolve(TEXTS.relativize(room)), asked, literals);

    Set<String> unused = new TreeSet<>(keys);
    unused.removeIf(
        key -> literals.stream().anyMatch(said -> said.equals(key) || isPrefix(said, key)));
    Set<String> missing = new TreeSet<>(asked);
    missing.removeAll(keys);

    assertThat(unused).as("wordings nobody uses").isEmpty();
    assertThat(missing).as("wordings asked for that are not there").isEmpty();
  }

  /// A key put together in code shows as a literal that ends in a dot.
  private static boolean isPrefix(String said, String key) {
    return said.endsWith(".") && key.startsWith(said);
  }

  private static void collect(Path folder, Set<String> asked, Set<String> literals)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        ASKED.matcher(source).results().map(r -> r.group(1)).forEach(asked::add);
        LITERAL.matcher(source).results().map(r -> r.group(1)).forEach(literals::add);
      }
    }
    asked.removeIf(key -> key.endsWith("."));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Stream<Path> rooms() throws IOException {
    try (Stream<Path> files = Files.walk(TEXTS)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("texts_"))
          .map(Path::getParent)
          .distinct()
          .toList()
          .stream();
    }
  }

  private static String name(Path room) {
    return TEXTS.relativize(room).toString();
  }
}
