package id.telaah.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds RT and RW numbers: `RT 03/RW 05`, `rt.3`, `RT/RW: 02/07`, `RW IV`.
final class NeighbourhoodDetector implements Detector {
  private static final String NUMBER =
      "(?:\\d{1,3}|[IVX]{1,5}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?![\\p{L}\\p{N}])";

  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(R\\.?T|R\\.?W)\\.?(?:\\s?[/&,-]\\s?R\\.?W\\.?)?(?:\\s?no\\.?)?[\\s.:=/\\-]{0,3}+"
              + NUMBER
              // "Pak RT 2 kali datang" counts visits, not houses.
              + "(?!\\s(?:kali|x|orang|hari|minggu|bulan|menit|jam)(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void scan(String text, Consumer<Leak> found) {
    Matcher matcher = PATTERN.matcher(text);
    while (matcher.find()) {
      found.accept(
          new Leak(
              LeakKind.NEIGHBOURHOOD,
              matcher.start(),
              matcher.end(),
              Mask.after(matcher.group(1).toUpperCase(java.util.Locale.ROOT))));
    }
  }
}
