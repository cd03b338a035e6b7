package id.telaah.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over fields, each with its length before it, so that no two lists of fields read alike.
public final class Digest {
  private final MessageDigest sha256;

  public Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Hex digest of bytes as they are: what `sha256sum` prints for a file.
  public static String ofBytes(byte[] bytes) {
    return HexFormat.of().formatHex(new Digest().sha256.digest(bytes));
  }

  public Digest add(String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha256.update(bytes);
    return this;
  }

  public Digest add(long number) {
    return add(Long.toString(number));
  }

  /// The digest of all fields so far, hex; the fields are forgotten.
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
