package id.telaah.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds places on the map: pairs of degrees, degrees with minutes, map links.
final class CoordinateDetector implements Detector {
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "(?<![\\d.,])[-−]?\\d{1,3}[.,]\\d{3,12}+\\s{0,3}+[,;/]?\\s{0,3}+[-−]?1?\\d{2}[.,]\\d{3,12}+(?![\\d])"),
          Pattern.compile("\\d{1,3}\\s?°\\s?\\d{1,2}[.,]\\d{1,6}"),
          Pattern.compile("\\d{1,3}\\s?°\\s?\\d{1,2}\\s?['′’]"),
          Pattern.compile(
              "(?<!\\p{L})(?:lat|lon|long|lng|latitude|longitude|koordinat|titik lokasi)(?!\\p{L})"
                  + "[\\s:=]{0,4}+[-−]?\\d{1,3}[.,]\\d{2,12}+",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?:maps\\.app\\.goo\\.gl|goo\\.gl/maps|google\\.[a-z.]{2,6}/maps|maps\\.google|waze\\.com)[^\\s]{0,200}+",
              Pattern.CASE_INSENSITIVE));

  @Override
  public void scan(String text, Consumer<Leak> found) {
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.accept(new Leak(LeakKind.COORDINATES, matcher.start(), matcher.end(), Mask.whole()));
      }
    }
  }
}
