package id.telaah.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gate on two corpora of invented sentences as field workers write them: Indonesian and
/// Javanese, abbreviated, shouted, mistyped. The hard ones were written after the detectors.
class PrivacyCorpusTest {
  /// Clean lines of which one may be raised.
  private static final int ONE_IN = 100;

  private record Planted(LeakKind kind, String text) {
    static Planted of(String line) {
      int bar = line.indexOf('|');
      return new Planted(LeakKind.valueOf(line.substring(0, bar)), line.substring(bar + 1));
    }

    boolean isFoundIn(String sentence) {
      return PrivacyGate.scan(sentence).stream().anyMatch(leak -> leak.kind() == kind);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"planted.txt", "hard-planted.txt"})
  void every_planted_identifier_is_found(String file) {
    List<Planted> planted = planted(file);

    List<Planted> missed = planted.stream().filter(it -> !it.isFoundIn(it.text())).toList();

    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"planted.txt", "hard-planted.txt"})
  void also_in_the_middle_of_a_sentence(String file) {
    List<Planted> planted = planted(file);

    List<Planted> missed =
        planted.stream()
            .filter(it -> !it.isFoundIn("BB 7,6 kg, " + it.text() + "; sudah PMT."))
            .toList();

    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean.txt", "hard-clean.txt"})
  void at_most_one_clean_line_in_a_hundred_is_raised(String file) {
    List<String> clean = lines(file);

    List<String> raised = clean.stream().filter(line -> !PrivacyGate.isClean(line)).toList();

    assertThat(raised).hasSizeLessThanOrEqualTo(clean.size() / ONE_IN);
  }

  @Test
  void the_corpora_are_large_and_no_line_stands_there_twice() {
    assertThat(planted("planted.txt")).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    assertThat(lines("clean.txt")).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"planted.txt", "hard-planted.txt"})
  void a_mask_never_shows_the_identifier(String file) {
    for (Planted planted : planted(file)) {
      String shown = PrivacyGate.masked(planted.text());

      assertThat(PrivacyGate.scan(planted.text()))
          .allSatisfy(leak -> {
            assertThat(leak.masked()).contains("****");
            assertThat(shown).doesNotContain(planted.text().substring(leak.start(), leak.end()));
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"planted.txt", "hard-planted.txt"})
  void what_is_replaced_by_placeholders_passes(String file) {
    List<String> stopped =
        planted(file).stream()
            .map(Planted::text)
            .filter(text -> !PrivacyGate.isClean(replaced(text)))
            .toList();

    assertThat(stopped).isEmpty();
  }

  private static String replaced(String text) {
    String now = text;
    for (int round = 0; round < 4; round++) {
      StringBuilder next = new StringBuilder();
      int reached = 0;
      for (Leak leak : PrivacyGate.scan(now)) {
        next.append(now, reached, leak.start()).append(leak.kind().placeholder());
        reached = leak.end();
      }
      now = next.append(now, reached, now.length()).toString();
    }
    return now;
  }

  private static List<Planted> planted(String file) {
    return lines(file).stream().map(Planted::of).toList();
  }

  /// `\n` stands for a line's end and `\u200b` for a blank without width.
  private static List<String> lines(String file) {
    try (InputStream in = PrivacyCorpusTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("\\n", "\n").replace("\\u200b", "\u200b"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
