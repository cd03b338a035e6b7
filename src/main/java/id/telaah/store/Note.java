package id.telaah.store;

import id.telaah.panel.Signature;
import id.telaah.trail.Digest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hashes that the trail's details carry, written and found again.
final class Note {
  private static final Pattern SEAL = Pattern.compile("seal=([0-9a-f]{64})$");
  private static final Pattern SHA256 = Pattern.compile("sha256=([0-9a-f]{64})$");

  private Note() {}

  /// The seal of a filled form; always the end of a detail, where no free text can forge it.
  static String seal(String hash) {
    return "seal=" + hash;
  }

  /// The hash of a document, a signature or an approval; always the end of a detail.
  static String sha256(String hash) {
    return "sha256=" + hash;
  }

  /// Who signed, and the hash of the whole signature: its text, its name, its moment.
  static String signature(Signature signature) {
    return signature.discipline().key() + " " + sha256(hash(signature));
  }

  static String hash(Signature signature) {
    return new Digest()
        .add(signature.textHash())
        .add(signature.name())
        .add(signature.at().toEpochMilli())
        .hex();
  }

  static Optional<String> sealIn(String detail) {
    return find(SEAL, detail);
  }

  static Optional<String> sha256In(String detail) {
    return find(SHA256, detail);
  }

  private static Optional<String> find(Pattern pattern, String detail) {
    Matcher matcher = pattern.matcher(detail);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
