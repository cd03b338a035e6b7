package id.telaah.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/// Marks by which a run of the program knows a leak again without keeping it.
final class Marks {
  private static final byte[] OF_THIS_RUN = drawn();

  private Marks() {}

  private static byte[] drawn() {
    byte[] drawn = new byte[32];
    new SecureRandom().nextBytes(drawn);
    return drawn;
  }

  /// The mark of a leak in its text: another text, or another leak in it, has another.
  static long of(String text, int start, int end) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(OF_THIS_RUN);
      digest.update(ByteBuffer.allocate(8).putInt(start).putInt(end).array());
      return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
