package id.telaah.privacy;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds RT and RW numbers: `RT 03/RW 05`, `rt.3`, `RT/RW: 02/07`, `RW IV`, `rt dua belas`.
final class NeighbourhoodDetector implements Detector {
  private static final String NUMBER =
      "(?:(?=[OoIl]{0,2}\\d|[Oo]{1,2}[Il])[\\dOoIl]{1,3}|[IVX]{1,5}|(?:nol |kosong"
          + " )?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?: ?belas|"
          + " ?puluh)?|sepuluh|sebelas|siji|loro|telu|papat|limo|enem|pitu|wolu|songo)(?![\\p{L}\\p{N}])";

  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(R\\.?T|R\\.?W|rukun (?:tetangga|warga)|er ?te|er"
              + " ?we)\\.?(?:\\s?[/&,-]\\s?R\\.?W\\.?)?(?:\\s?(?:no|nomor)\\.?)?[\\s.:=/\\-]{0,3}+"
              + NUMBER
              // "Pak RT 2 kali datang" counts visits, not houses.
              + "(?!\\s(?:kali|x|orang|hari|minggu|bulan|menit|jam|kk|rumah|balita|anak|ibu|kader)(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE);

  @Override
  public boolean concerns(Passage passage) {
    return passage.has(Cue.NEIGHBOURHOOD);
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    Cued.find(
        passage,
        Cue.NEIGHBOURHOOD,
        PATTERN,
        matcher ->
            found.accept(
                new Leak(
                    LeakKind.NEIGHBOURHOOD,
                    matcher.start(),
                    matcher.end(),
                    Mask.after(matcher.group(1).toUpperCase(Locale.ROOT)))));
  }
}
