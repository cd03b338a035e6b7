package id.telaah.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds streets, alleys, hamlets, blocks and house numbers.
final class AddressDetector implements Detector {
  private static final String BOUND = "(?<![\\p{L}\\p{N}])";

  private static final String NAME = "(\\p{L}[\\p{L}']{0,25}+)";

  private static final WordList HARMLESS = WordList.read("no-address.txt");

  private static final Pattern FACILITY =
      Pattern.compile("(?is).*(?:puskesmas|pkm|pustu|dinas|kelurahan|desa|kec\\.?|kel\\.?)");

  /// What cannot be anything but an address.
  private static final List<Pattern> SURE =
      List.of(
          // Abbreviations are never ordinary words: whatever follows is the name.
          sure("((?i:jl|jln|gg)\\b\\.?)\\s{0,2}+(?=[\\p{L}\\d])((?:no\\.?\\s)?[\\p{L}\\d]{1,25}+)"),
          sure(
              "((?i:gang|lorong|lor|dusun|dukuh|blok|dsn|dk|dkh|blk|kavling|kav)\\.?)\\s{0,2}+(\\d{1,3}(?!\\d)|[IVX]{1,5}(?!\\p{L})|(?-i:[A-Z])\\s?[-/]?\\s?\\d{1,3}(?!\\d))"),
          sure(
              "((?i:dsn|dk|dkh|kp)\\.|(?i:komp|perum)\\.(?=\\s{0,2}\\p{Lu}))\\s{0,2}+([\\p{L}\\d]{1,25}+)"),
          sure("((?i:jalan\\s{1,2}+raya))\\s{1,2}+(\\p{Lu}[\\p{L}']{0,25}+)"),
          sure(
              "((?i:jalan))((?:\\s{1,2}\\p{L}{2,25}+){1,4}?)\\s{1,2}(?i:no|nomor|nomer)\\.?\\s{0,2}\\d{1,4}"),
          sure(
              "((?i:no(?:mor|mer|\\.)? ?rumah|rumah"
                  + " (?:no(?:mor|mer|\\.)?)))[\\s.:]{0,3}+(\\d{1,4}(?!\\d))"),
          sure(
              "((?i:(?:alamat(?:nya)?|almt|domisili)(?: rumah| lengkap|"
                  + " tinggal)?)\\s?[:=])\\s{0,2}+([\\p{L}\\d]{1,25}+)"));

  /// What is one unless an ordinary word follows: "jalan rusak", "perumahan padat".
  private static final List<Pattern> NAMED =
      List.of(
          sure(
              "((?i:jalan|jln|blok|kavling|ruko|asrama|perumnas))\\.?\\s{1,2}+(\\p{Lu}[\\p{L}']{0,25}+)"),
          sure("(?<=(?i:di|ke|neng|nang|ning|ing)\\s{1,2})((?i:jalan|dalan))\\s{1,2}+" + NAME),
          sure("((?i:komplek|kompleks))\\.?\\s{1,2}+(\\p{Lu}[\\p{L}']{0,25}+)"),
          sure("(?<=(?i:di|ke|warga)\\s{1,2})((?i:komplek|kompleks))\\.?\\s{1,2}+" + NAME),
          sure("((?i:dsn|dkh|dk))\\s{1,2}+(\\p{Lu}[\\p{L}']{0,25}+)"),
          sure("((?i:gang|dukuh|dusun|perumahan|perum))\\.?\\s{1,2}+" + NAME));

  private static Pattern sure(String pattern) {
    return Pattern.compile(BOUND + pattern);
  }

  @Override
  public boolean concerns(Passage passage) {
    return passage.has(Cue.STREET);
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    SURE.forEach(pattern -> scan(passage, pattern, false, found));
    NAMED.forEach(pattern -> scan(passage, pattern, true, found));
  }

  private static void scan(Passage passage, Pattern pattern, boolean named, Consumer<Leak> found) {
    Cued.find(passage, Cue.STREET, pattern, matcher -> tell(passage.text(), matcher, named, found));
  }

  private static void tell(String text, Matcher matcher, boolean named, Consumer<Leak> found) {
    String name = matcher.group(2).strip();
    if (!(named && isHarmless(name))
        && !HARMLESS.contains(name)
        && !isFacility(text, matcher.start())) {
      found.accept(
          new Leak(
              LeakKind.ADDRESS, matcher.start(), matcher.end(), Mask.word(matcher.group(1), name)));
    }
  }

  /// Small letters may go on with any ordinary word; a capital begins a name.
  private static boolean isHarmless(String name) {
    Word word = Word.of(0, name.length(), name);
    return HARMLESS.contains(word.lower())
        || !word.isCapital() && (CommonWords.isOrdinary(word) || isPassive(word.lower()))
        || word.isAllCaps() && CommonWords.isOrdinary(word);
  }

  /// "Gang dipakai parkir": a verb, and no name that begins like one.
  private static boolean isPassive(String lower) {
    return lower.length() > 5 && lower.startsWith("di") && !GivenNames.contains(lower);
  }

  /// "Puskesmas Dukuh" is a health centre and "Dinas Perumahan" an agency.
  private static boolean isFacility(String text, int start) {
    String lead = text.substring(Math.max(0, start - 12), start).stripTrailing();
    return FACILITY.matcher(lead).matches();
  }
}
