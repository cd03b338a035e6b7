package id.telaah.panel;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The agreed text in one canonical form, so that a signature stands under exactly these words.
///
/// First line the form's reference, then the rows of each repeating group in the order they show,
/// then every answer by its key. The same answers always give the same text, however they were
/// entered.
public record AgreedText(String text) {
  public static AgreedText of(Agreement agreement) {
    return of(agreement.form(), agreement.answers());
  }

  public static AgreedText of(FormRef form, Answers answers) {
    StringBuilder text = new StringBuilder(form.toString()).append('\n');
    answers.allRows().entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(group -> line(text, group.getKey() + "#", group.getValue().toString()));
    answers.all().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey(ORDER))
        .forEach(answer -> line(text, answer.getKey().toString(), words(answer.getValue())));
    return new AgreedText(text.toString());
  }

  private static final Comparator<ItemKey> ORDER =
      Comparator.comparing(ItemKey::linkId).thenComparing(ItemKey::row);

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append('=').append(value).append('\n');
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Missing missing -> "?" + missing.reason().code();
      case Answer.Given(List<Value> values) ->
          values.stream().map(AgreedText::words).collect(Collectors.joining("\t"));
    };
  }

  private static String words(Value value) {
    return switch (value) {
      case Value.Text(String text) -> "t" + escaped(text);
      case Value.Numeric(java.math.BigDecimal number) -> "n" + number.toPlainString();
      case Value.Flag(boolean yes) -> "f" + yes;
      case Value.Day(java.time.LocalDate date) -> "d" + date;
      case Value.Month(java.time.YearMonth month) -> "m" + month;
      case Value.Coded(String code) -> "c" + escaped(code);
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  /// SHA-256 of the text in UTF-8, 64 hexadecimal digits: what a signature keeps.
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
