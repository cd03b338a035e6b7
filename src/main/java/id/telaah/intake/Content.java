package id.telaah.intake;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.AnswersJson;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// The digest by which the same content is known again, however its file is laid out.
final class Content {
  private Content() {}

  /// SHA-256 (hex) over form and every answer in the definition's order. The code is no part of it:
  /// the same content under another code is the same child.
  static String sha256(Definition definition, Answers answers) {
    StringBuilder canonical = new StringBuilder();
    canonical.append(definition.ref()).append('\n');
    for (ItemKey key : FormState.of(definition, answers).keys()) {
      Optional<Answer> answer = answers.get(key);
      if (answer.isPresent()) {
        canonical.append(key).append('=').append(AnswersJson.write(answer.get())).append('\n');
      }
    }
    try {
      byte[] bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
