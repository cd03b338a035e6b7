package id.telaah.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers that only the word before them gives away: medical record, account, student, card
/// and landline numbers.
final class KeywordNumberDetector implements Detector {
  /// What may stand between the word and its number.
  private static final String BETWEEN =
      "(?:[\\s:.#=\\-–(]|\\b(?:no|nomor|kartu|anak|ibu|ayah|bapak|kakak|adik|suami|pasien|peserta|adalah|pada)\\b){0,8}+";

  private static final List<Keyword> KEYWORDS =
      List.of(
          keyword(
              LeakKind.IDENTITY_NUMBER,
              "nik|no\\.? ?kk|nomor kk|no\\.? ?ktp|ktp|kartu keluarga|kitas|paspor",
              6),
          keyword(LeakKind.CIVIL_SERVANT_NUMBER, "nip|nrp", 8),
          keyword(LeakKind.INSURANCE_NUMBER, "bpjs|jkn|kis|pbi", 8),
          keyword(LeakKind.STUDENT_NUMBER, "nisn|nis", 5),
          keyword(
              LeakKind.RECORD_NUMBER,
              "no\\.? ?rm|nomor rm|no\\.? ?rekam medis|nomor rekam medis|rekam medis|no\\.?"
                  + " ?reg(?:ister|istrasi)?|nomor reg(?:ister|istrasi)|no\\.? ?kia|no\\.?"
                  + " ?kohort|nomor kohort|medrec|no\\.? ?berkas",
              3),
          keyword(LeakKind.RECORD_NUMBER, "rm", 4),
          keyword(
              LeakKind.ACCOUNT_NUMBER,
              "no\\.? ?rek(?:ening)?|nomor"
                  + " rekening|norek|rekening|rek|bri|bca|bni|bsi|mandiri|btn|bank jateng",
              7),
          keyword(
              LeakKind.PHONE,
              "telp|tlp|telepon|telpon|hp|no\\.? ?hp|wa|whatsapp|handphone|kontak|hubungi",
              6));

  private record Keyword(LeakKind kind, Pattern pattern) {}

  private static Keyword keyword(LeakKind kind, String words, int digits) {
    String number = "(\\+?(?:\\d[ .\\-/)]{0,2}+){" + (digits - 1) + ",20}\\d)";
    return new Keyword(
        kind,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}])" + BETWEEN + number,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  @Override
  public void scan(String text, Consumer<Leak> found) {
    for (Keyword keyword : KEYWORDS) {
      Matcher matcher = keyword.pattern().matcher(text);
      while (matcher.find()) {
        if (!Dates.isOnly(matcher.group(2))) {
          found.accept(
              new Leak(
                  keyword.kind(), matcher.start(), matcher.end(), Mask.after(matcher.group(1))));
        }
      }
    }
  }
}
