package id.telaah.request;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How a list names a request so that an answer finds its way back.
///
/// @param text `tb_ayah`, `lk#3`, or by its number what was asked in words: `kata-12`, and
///   `tanya-13` for a question on a field
public record RequestKey(String text) {
  private static final String WORDS = "kata-";
  private static final String QUESTION = "tanya-";
  private static final int CHECK_BYTES = 3;

  /// Neither digits, which the privacy gate may take for somebody's number, nor vowels, which could
  /// make a name.
  private static final String LETTERS = "bcdfghjkmnpqrstv";

  static RequestKey of(Request request) {
    if (request.what().isQuestion()) {
      return new RequestKey(QUESTION + request.id());
    }
    return new RequestKey(
        request.what().field().map(Object::toString).orElse(WORDS + request.id()));
  }

  /// Whether a request is the one that is meant.
  public boolean isOf(Request request) {
    return equals(of(request));
  }

  /// Six letters over round, case and key: they differ where one of the three was altered by hand.
  public String check(RoundId round, CaseCode code) {
    try {
      byte[] bytes = (round + "|" + code + "|" + text).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      StringBuilder letters = new StringBuilder();
      HexFormat.of()
          .formatHex(digest, 0, CHECK_BYTES)
          .chars()
          .forEach(digit -> letters.append(LETTERS.charAt(Character.digit(digit, 16))));
      return letters.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
