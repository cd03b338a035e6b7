package id.telaah.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds full dates that a sentence labels as a birth date, before or after the date.
final class BirthDateDetector implements Detector {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String LABEL =
      "(?<!\\p{L})(?:lahir(?:nya|kan)?|laire?|mbrojol|(?:tgl|tanggal)lahir|dilahirkan|kelahiran(?:nya)?|ttl|tgl\\.?"
          + " ?lhr|lhr|born|birth ?date|date of birth|dob|hut (?:anak|bayi|balita)|(?:ber)?ulang"
          + " tahun(?:nya)?|ultah(?:nya)?)(?!\\p{L})";

  /// Words that give a date to another event: "lahir cukup bulan, kunjungan 12 Mei 2026".
  private static final String OTHER =
      "(?:kunjungan|dikunjungi|kontrol|periksa|diperiksa|pemeriksaan|ukur|diukur|pengukuran|timbang"
          + "|ditimbang|penimbangan|imunisasi|posyandu|rujuk|dirujuk|rujukan|rawat|dirawat|opname|audit"
          + "|wawancara|pendampingan|visit|skrining|sampai|hingga|sejak|mulai|per)";

  /// One word on the way to the date; a full stop ends the sentence unless it abbreviates.
  private static final String WORD =
      "(?:[\\s,:;()\\-–/]{1,3}+(?!"
          + OTHER
          + "(?!\\p{L}))(?:(?:tgl|tg|tmp|rs|no|jl|hr|pkl|pk)\\.|\\p{L}{1,25}+(?!\\.)))";

  private static final Pattern AFTER =
      Pattern.compile(
          LABEL
              + "\\.?"
              + WORD
              + "{0,10}[\\s,:;()=\\-–./]{0,4}(?:"
              + Dates.FULL
              + "|"
              + Dates.DAY_AND_MONTH
              + "|"
              + Dates.DRAWN
              + ")",
          FLAGS);

  /// Right after the word even a date in few digits is one: "lahir tgl 12/5", "tgl lhr 120525".
  private static final Pattern BRIEF =
      Pattern.compile(
          LABEL
              + "\\.?(?:"
              + WORD
              + "{0,6}[\\s,:;(]{1,3}(?:tgl|tanggal)\\.?|(?:[\\s:,(]{1,3}+(?:(?:pada|hari|tgl|tg|tanggal)(?!\\p{L})\\.?)){0,3}+)[\\s,:;()=./\\-–]{0,4}"
              + Dates.BRIEF
              + "(?!\\s?(?:hari|minggu|mgg|bulan|bln|kali|x|kg|gram|gr|cm)(?!\\p{L}))",
          FLAGS);

  private static final Pattern BEFORE =
      Pattern.compile(Dates.FULL + WORD + "{0,3}[\\s,:(\\-–]{1,3}" + LABEL, FLAGS);

  /// Letters from a date's first to the word it leads to.
  private static final int WIDEST = 90;

  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})"
              + OTHER
              + "(?:\\s\\p{L}{1,20}){0,3}[\\s:,]{0,3}(?:tgl\\.?|tanggal)?[\\s:]{0,3}$",
          FLAGS);

  @Override
  public boolean concerns(Passage passage) {
    return passage.has(Cue.BIRTH) && (passage.digits() > 0 || passage.has(Cue.MONTH));
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    String text = passage.text();
    Cued.find(passage, Cue.BIRTH, AFTER, matcher -> found.accept(leak(matcher)));
    Cued.find(passage, Cue.BIRTH, BRIEF, matcher -> found.accept(leak(matcher)));
    for (int at = 0; at < passage.words().size(); at++) {
      if (passage.is(at, Cue.BIRTH) && followsNumber(text, passage.words().get(at).start())) {
        before(text, passage.words().get(at), found);
      }
    }
  }

  private static boolean followsNumber(String text, int end) {
    for (int at = end - 1; at >= Math.max(0, end - WIDEST); at--) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /// A date that leads to the word: "12 Mei 2025 anak lahir spontan".
  private static void before(String text, Word label, Consumer<Leak> found) {
    Matcher before =
        BEFORE
            .matcher(text)
            .region(Math.max(0, label.start() - WIDEST), Math.min(text.length(), label.end() + 12))
            .useTransparentBounds(true);
    while (before.find()) {
      String lead = text.substring(Math.max(0, before.start() - 60), before.start());
      if (before.end() >= label.end() && !OTHER_BEFORE.matcher(lead).find()) {
        found.accept(leak(before));
      }
    }
  }

  private static Leak leak(Matcher matcher) {
    return new Leak(LeakKind.BIRTH_DATE, matcher.start(), matcher.end(), "lahir **-**-****");
  }
}
