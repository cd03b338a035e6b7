package id.telaah.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers that only the word before them gives away: medical record, account, student, card
/// and landline numbers.
final class KeywordNumberDetector implements Detector {
  /// What may stand between the word and its number.
  private static final String BETWEEN =
      "(?:nya|ku)?(?:[\\s:.#=\\-(]|\\b(?:no|nomor|nomer|kartu|adalah|pada|yaitu|yg|yang|lama|baru|aktif|rmh|rumah|kantor|nya"
          + "|(?:anak|ibu|ayah|bapak|kakak|adik|suami|pasien|peserta)(?:nya|ku|ne|e)?)\\b){0,8}+";

  private static final Pattern YEARS_APART = Pattern.compile("\\D+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

  private static final List<Keyword> KEYWORDS =
      List.of(
          keyword(
              LeakKind.IDENTITY_NUMBER,
              "nik|no\\.? ?nik|n\\.i\\.k|no\\.? ?kk|nomor kk|nokk|no\\.? ?ktp|ktp|kartu"
                  + " keluarga|kitas|no\\.? ?sim|(?:no\\.? ?|nomor )?paspor",
              6),
          keyword(LeakKind.CIVIL_SERVANT_NUMBER, "nip|nrp", 8),
          keyword(LeakKind.INSURANCE_NUMBER, "bpjs|jkn|kis|pbi|noka|no\\.? ?kartu", 8),
          keyword(LeakKind.STUDENT_NUMBER, "nisn|nis", 5),
          keyword(
              LeakKind.RECORD_NUMBER,
              "no\\.? ?rmk?|nomo?e?r rmk?|no\\.? ?mr|nomor mr|norm|no\\.? ?rekam ?medi[sk]|nomor"
                  + " rekam medi[sk]|rekam medi[sk]|no\\.? ?reg(?:ister|istrasi)?|noreg|nomor"
                  + " reg(?:ister|istrasi)|register no|reg\\.? ?no|no\\.? ?kia|nomor kia|no\\.?(?:"
                  + " urut)? ?kohort|nomor kohort|kohort(?: (?:ibu|bayi|balita))? no|medrec|no\\.?"
                  + " ?berkas|no\\.? ?pasien|nomor pasien",
              3),
          keyword(LeakKind.RECORD_NUMBER, "rm|rmk", 4),
          keyword(LeakKind.RECORD_NUMBER, "kohort(?: (?:ibu|bayi|balita))? no|no\\.? ?kohort", 2),
          keyword(LeakKind.RECORD_NUMBER, "mr", 6),
          keyword(
              LeakKind.ACCOUNT_NUMBER,
              "no\\.? ?rek(?:ening)?|nomor"
                  + " rekening|norek|rekening|rek|bri|bca|bni|bsi|mandiri|btn|bank jateng|va",
              7),
          keyword(
              LeakKind.PHONE,
              "telp|tlp|tlpn|telpn|telepon|telpon|telfon|hp|no\\.? ?hp|nohp|no\\.?"
                  + " ?wa|wa|whatsapp|handphone|ponsel|kontak|hubungi",
              6));

  private record Keyword(LeakKind kind, Pattern pattern) {}

  private static Keyword keyword(LeakKind kind, String words, int digits) {
    String number =
        "((?:(?-i:[A-Z]){1,3}[-. ]?)?\\+?(?:\\d[ .\\-/)]{0,2}+){" + (digits - 1) + ",20}\\d)";
    return new Keyword(
        kind,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + words + ")(?!(?!nya|ku)\\p{L})" + BETWEEN + number,
            Pattern.CASE_INSENSITIVE));
  }

  @Override
  public boolean concerns(Passage passage) {
    return passage.digits() > 1 && passage.has(Cue.NUMBER);
  }

  @Override
  public void scan(Passage passage, Consumer<Leak> found) {
    for (Keyword keyword : KEYWORDS) {
      Cued.find(passage, Cue.NUMBER, keyword.pattern(), matcher -> tell(keyword, matcher, found));
    }
  }

  private static void tell(Keyword keyword, Matcher matcher, Consumer<Leak> found) {
    String number = matcher.group(2).strip();
    if (!Dates.isDate(number) && !isYears(number) && !THOUSANDS.matcher(number).matches()) {
      found.accept(
          new Leak(keyword.kind(), matcher.start(), matcher.end(), Mask.after(matcher.group(1))));
    }
  }

  /// "BPJS 2024 2025" lists years.
  private static boolean isYears(String number) {
    return Arrays.stream(YEARS_APART.split(number))
        .filter(part -> !part.isEmpty())
        .allMatch(part -> part.length() == 4 && DigitShapes.isYear(Integer.parseInt(part)));
  }
}
