package id.telaah.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds streets, alleys, hamlets, blocks and house numbers.
final class AddressDetector implements Detector {
  private static final String BOUND = "(?<![\\p{L}\\p{N}])";

  private static final String NAME = "(\\p{L}[\\p{L}'’]{0,25}+)";

  private static final WordList HARMLESS = WordList.read("no-address.txt");

  /// What cannot be anything but an address.
  private static final List<Pattern> SURE =
      List.of(
          // Abbreviations are never ordinary words: whatever follows is the name.
          Pattern.compile(
              BOUND
                  + "((?i:jl|jln|gg)\\.?)\\s{0,2}+(?=[\\p{L}\\d])((?:no\\.?\\s)?[\\p{L}\\d]{1,25}+)"),
          Pattern.compile(
              BOUND
                  + "((?i:gang|dusun|dukuh|blok|dsn|dk|kavling)\\.?)\\s{0,2}+(\\d{1,3}(?!\\d)|[IVX]{1,5}(?!\\p{L}))"),
          Pattern.compile(
              BOUND
                  + "((?i:dsn|dk)\\.|(?i:komp)\\.(?=\\s{0,2}\\p{Lu}))\\s{0,2}+([\\p{L}\\d]{1,25}+)"),
          Pattern.compile(BOUND + "((?i:jalan\\s{1,2}+raya))\\s{1,2}+(\\p{Lu}[\\p{L}'’]{0,25}+)"),
          Pattern.compile(
              BOUND
                  + "((?i:jalan))((?:\\s{1,2}\\p{L}{2,25}+){1,4}?)\\s{1,2}(?i:no|nomor)\\.?\\s{0,2}\\d{1,4}"),
          Pattern.compile(
              BOUND
                  + "((?i:no(?:mor|\\.)? ?rumah|rumah"
                  + " (?:no(?:mor|\\.)?)))[\\s.:]{0,3}+(\\d{1,4}(?!\\d))"),
          Pattern.compile(
              BOUND
                  + "((?i:alamat(?: rumah| lengkap|"
                  + " tinggal)?)\\s?[:=])\\s{0,2}+([\\p{L}\\d]{1,25}+)"));

  /// What is one unless an ordinary word follows: "jalan rusak", "perumahan padat".
  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile(
              BOUND + "((?i:jalan|blok|kavling))\\.?\\s{1,2}+(\\p{Lu}[\\p{L}'’]{0,25}+)"),
          Pattern.compile(BOUND + "((?i:di\\s{1,2}+jalan))\\s{1,2}+" + NAME),
          Pattern.compile(
              BOUND
                  + "((?i:gang|dukuh|dusun|perumahan|perum|komplek|kompleks))\\.?\\s{1,2}+"
                  + NAME));

  @Override
  public void scan(String text, Consumer<Leak> found) {
    SURE.forEach(pattern -> scan(text, pattern, false, found));
    NAMED.forEach(pattern -> scan(text, pattern, true, found));
  }

  private static void scan(String text, Pattern pattern, boolean named, Consumer<Leak> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(2).strip();
      if (!(named && isHarmless(name)) && !isFacility(text, matcher.start())) {
        found.accept(
            new Leak(
                LeakKind.ADDRESS,
                matcher.start(),
                matcher.end(),
                Mask.word(matcher.group(1), name)));
      }
    }
  }

  /// Small letters may go on with any ordinary word; a capital begins a name.
  private static boolean isHarmless(String name) {
    Word word = new Word(0, name.length(), name);
    return HARMLESS.contains(word.lower())
        || !word.isCapital() && CommonWords.isOrdinary(word)
        || word.isAllCaps() && CommonWords.isOrdinary(word);
  }

  /// "Puskesmas Dukuh" is a health centre and "Dinas Perumahan" an agency.
  private static boolean isFacility(String text, int start) {
    String lead = text.substring(Math.max(0, start - 12), start).stripTrailing();
    return lead.matches("(?is).*(?:puskesmas|pkm|pustu|dinas|kelurahan|desa)");
  }
}
