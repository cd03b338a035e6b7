package id.telaah.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts made to slow a scanner down stay as quick, letter for letter, as any other.
class PrivacyGateTimeTest {
  private static final int SHORT = 4_000;
  private static final int TIMES = 8;

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void timeGrowsWithTheTextAndNoFaster(String piece) {
    String text = piece.repeat(SHORT / piece.length() + 1);
    String longer = text.repeat(TIMES);
    PrivacyGate.scan(text);

    Duration once = best(text);
    Duration more = best(longer);

    // Quadratic work would take TIMES squared as long; the floor keeps a timer's grain out of it.
    assertThat(more.toMillis()).isLessThan(Math.max(once.toMillis(), 10) * TIMES * 4);
  }

  private static Duration best(String text) {
    Duration best = Duration.ofDays(1);
    for (int run = 0; run < 3; run++) {
      long start = System.nanoTime();
      PrivacyGate.scan(text);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      best = took.compareTo(best) < 0 ? took : best;
    }
    return best;
  }

  static List<String> hostileTexts() {
    return List.of(
        "1",
        "1 ",
        "1-",
        "12.",
        "08",
        "0 8 ",
        "+62 ",
        "@",
        "a@",
        "a.b@c.",
        "Ny. ",
        "Ibu Siti ",
        "bin ",
        "Siti bin ",
        "lahir ",
        "lahir a ",
        "lahir 12-",
        "12 Mei 2025 ",
        "12 ",
        "12 mei ",
        "NIK no : ",
        "no no no ",
        "RT ",
        "RT/RW ",
        "Jl. ",
        "-6.888",
        "6.888 ",
        " ",
        ".",
        "\n",
        "a'",
        "Siti ",
        "M. Siti ",
        "ibu, ",
        "ibu (Siti, ",
        "anak kedua, ",
        "O",
        "O0 ",
        "1234, ",
        "1 dan ",
        "123456 dan ",
        "(0285",
        "jalan ",
        "jalan no ",
        "jalan aa bb cc dd ",
        "dukuh a",
        "umur 1 bulan ",
        "umur 1 bulan, 2 hari 12 Mei 2025 ",
        "tepat ",
        "lahir tgl ",
        "@aa_");
  }
}
