package id.telaah.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds streets, alleys, hamlets, blocks and house numbers.
final class AddressDetector implements Detector {
  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}'’]{0,25}+|\\d{1,3}(?!\\d)|[IVX]{1,5}(?!\\p{L}))";

  /// Places that are no address, though a word of an address stands before them.
  private static final String HARMLESS =
      "(?!(?:Kaki|KAKI|Lahir|LAHIR|Napas|NAPAS|Nafas|NAFAS|Sendiri|SENDIRI|Rusak|RUSAK|Kampung|Tol|Keluar"
          + "|KELUAR|Tengah|Rakyat|RAKYAT|Layak|LAYAK|Tidak|TIDAK|Sehat|Setapak|Siaga|DAN|Dan|YANG|Yang|Makan"
          + "|KURANG|Menuju|MENUJU|Dengan|DENGAN|Masih|Sudah|SUDAH|Belum|BELUM)(?!\\p{L}))";

  private static final List<Pattern> PATTERNS =
      List.of(
          // Abbreviations are never ordinary words: whatever follows is the name.
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])((?i:jl|jln|gg)\\.?)\\s{0,2}+(?=[\\p{L}\\d])((?:no\\.?\\s)?[\\p{L}\\d]{1,25}+)"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])((?i:jalan|gang|dukuh|dusun|blok|perumahan|perum|komplek|kompleks|kavling))\\.?\\s{1,2}+"
                  + HARMLESS
                  + "(\\p{Lu}[\\p{L}'’]{0,25}+)"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])((?i:gang|dusun|dukuh|blok|dsn|dk|kavling)\\.?)\\s{0,2}+(\\d{1,3}(?!\\d)|[IVX]{1,5}(?!\\p{L}))"),
          Pattern.compile("(?<![\\p{L}\\p{N}])((?i:dsn|dk|komp)\\.)\\s{0,2}+(" + NAME + ")"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])((?i:no(?:mor|\\.)? ?rumah|rumah"
                  + " (?:no(?:mor|\\.)?)))[\\s.:]{0,3}+(\\d{1,4}(?!\\d))"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])((?i:alamat(?: rumah| lengkap|"
                  + " tinggal)?)\\s?[:=])\\s{0,2}+([\\p{L}\\d]{1,25}+)"));

  @Override
  public void scan(String text, Consumer<Leak> found) {
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        if (!isFacility(text, matcher.start())) {
          found.accept(
              new Leak(
                  LeakKind.ADDRESS,
                  matcher.start(),
                  matcher.end(),
                  Mask.word(matcher.group(1), matcher.group(2))));
        }
      }
    }
  }

  /// "Puskesmas Dukuh" is a health centre and "Dinas Perumahan" an agency.
  private static boolean isFacility(String text, int start) {
    String lead = text.substring(Math.max(0, start - 12), start).stripTrailing();
    return lead.matches("(?is).*(?:puskesmas|pkm|pustu|dinas|kelurahan|desa)");
  }
}
