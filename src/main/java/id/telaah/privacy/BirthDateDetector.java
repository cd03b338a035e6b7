package id.telaah.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds full dates that a sentence labels as a birth date, before or after the date.
final class BirthDateDetector implements Detector {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String LABEL =
      "(?<!\\p{L})(?:lahir(?:nya|kan)?|dilahirkan|kelahiran|ttl|tgl\\.? ?lhr|lhr|born|birth"
          + " ?date|date of birth|dob|(?:ber)?ulang tahun(?:nya)?|ultah(?:nya)?)(?!\\p{L})";

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
              + "{0,7}[\\s,:;()=\\-–./]{0,4}(?:"
              + Dates.FULL
              + "|"
              + Dates.DAY_AND_MONTH
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

  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})"
              + OTHER
              + "(?:\\s\\p{L}{1,20}){0,3}[\\s:,]{0,3}(?:tgl\\.?|tanggal)?[\\s:]{0,3}$",
          FLAGS);

  @Override
  public void scan(String text, Consumer<Leak> found) {
    emit(AFTER.matcher(text), found);
    emit(BRIEF.matcher(text), found);
    Matcher before = BEFORE.matcher(text);
    while (before.find()) {
      String lead = text.substring(Math.max(0, before.start() - 60), before.start());
      if (!OTHER_BEFORE.matcher(lead).find()) {
        found.accept(leak(before));
      }
    }
  }

  private static void emit(Matcher matcher, Consumer<Leak> found) {
    while (matcher.find()) {
      found.accept(leak(matcher));
    }
  }

  private static Leak leak(Matcher matcher) {
    return new Leak(LeakKind.BIRTH_DATE, matcher.start(), matcher.end(), "lahir **-**-****");
  }
}
