package id.telaah.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds places on the map: pairs of degrees, degrees with minutes, map links.
final class CoordinateDetector implements Detector {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\d.,])-?\\d{1,3}[.,]\\d{3,12}+\\s{0,3}+(?:LS|LU)?\\s?[,;/]?\\s{0,3}+-?1?\\d{2}[.,]\\d{3,12}+(?![\\d])");

  private static final List<Pattern> DEGREES =
      List.of(
          Pattern.compile("\\d{1,3}\\s?°\\s?\\d{1,2}[.,]\\d{1,6}"),
          Pattern.compile("\\d{1,3}\\s?°\\s?\\d{1,2}\\s?['′]"));

  private static final List<Pattern> CALLED =
      List.of(
          Pattern.compile(
              "(?<!\\p{L})(?:lat|lon|long|lng|latitude|longitude|lintang(?: selatan|"
                  + " utara)?|bujur(?: timur)?|koordinat(?:nya)?|titik(?:"
                  + " lokasi)?)(?!\\p{L})[\\s:=]{0,4}+-?\\d{1,3}[.,]\\d{2,12}+",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(?:maps\\.app\\.goo\\.gl|goo\\.gl/maps|google\\.[a-z.]{2,6}/maps|maps\\.google|waze\\.com)[^\\s]{0,200}+",
              Pattern.CASE_INSENSITIVE));

  @Override
  public boolean concerns(Passage passage) {
    return passage.hasFraction() || passage.has(Cue.MAP) || hasDegree(passage);
  }

  private static boolean hasDegree(Passage passage) {
    return passage.digits() > 2 && passage.text().indexOf('°') >= 0;
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    if (passage.hasFraction()) {
      tell(PAIR.matcher(passage.text()), found);
    }
    if (hasDegree(passage)) {
      DEGREES.forEach(pattern -> tell(pattern.matcher(passage.text()), found));
    }
    if (passage.has(Cue.MAP)) {
      CALLED.forEach(
          pattern -> Cued.find(passage, Cue.MAP, pattern, matcher -> tellOne(matcher, found)));
    }
  }

  private static void tell(Matcher matcher, Consumer<Leak> found) {
    while (matcher.find()) {
      tellOne(matcher, found);
    }
  }

  private static void tellOne(Matcher matcher, Consumer<Leak> found) {
    found.accept(new Leak(LeakKind.COORDINATES, matcher.start(), matcher.end(), Mask.whole()));
  }
}
