package id.telaah.recommendation;

import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.language.Language;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a panel agreed, in the words of a document: Indonesian.
final class AgreedWords {
  private final Definition form;
  private final Answers answers;
  private final Causes causes;

  /// @param form the agreement form that the answers are pinned to
  AgreedWords(Definition form, Answers answers, Causes causes) {
    this.form = form;
    this.answers = answers;
    this.causes = causes;
  }

  /// "Tinggi"; empty while nothing is agreed.
  String risk() {
    return words(FormKeys.RISK, 0);
  }

  String conclusion() {
    return text(FormKeys.CONCLUSION, 0);
  }

  /// "Tinggi badan ayah – menilai potensi genetik" for each datum that is asked for.
  List<String> requests() {
    return answers.rows(FormKeys.REQUESTS).stream().map(this::request).toList();
  }

  private String request(int row) {
    String reason = text(FormKeys.REQUEST_REASON, row);
    String item = text(FormKeys.REQUEST_ITEM, row);
    return reason.isEmpty() ? item : item + " – " + reason;
  }

  /// "Diare berulang (Langsung – penyakit; utama)", strongest first.
  List<String> causes() {
    return answers.rows(FormKeys.CAUSES).stream()
        .sorted(Comparator.comparing(this::strength))
        .map(this::cause)
        .toList();
  }

  private int strength(int row) {
    int at = FormKeys.STRENGTHS.indexOf(code(FormKeys.CAUSE_STRENGTH, row));
    return at < 0 ? FormKeys.STRENGTHS.size() : at;
  }

  private String cause(int row) {
    String code = code(FormKeys.CAUSE_CODE, row);
    Optional<Cause> cause = causes.find(code);
    String branch = cause.map(one -> one.branch().id() + "; ").orElse("");
    String strength = words(FormKeys.CAUSE_STRENGTH, row).toLowerCase(java.util.Locale.ROOT);
    return causes.name(code).id() + " (" + branch + strength + ")";
  }

  /// "Psikolog: …" for each note that differs.
  List<String> dissent() {
    return answers.rows(FormKeys.DISSENT).stream()
        .map(row ->
            title(code(FormKeys.DISSENT_DISCIPLINE, row)) + ": " + text(FormKeys.DISSENT_TEXT, row))
        .toList();
  }

  private static String title(String key) {
    for (Discipline discipline : Discipline.values()) {
      if (discipline.key().equals(key)) {
        return discipline.title(Language.ID);
      }
    }
    return key;
  }

  private String code(String linkId, int row) {
    return answers.code(new ItemKey(linkId, row)).orElse("");
  }

  private String text(String linkId, int row) {
    return answers.text(new ItemKey(linkId, row)).map(String::strip).orElse("");
  }

  private String words(String linkId, int row) {
    String code = code(linkId, row);
    return form.item(linkId)
        .flatMap(item -> item.option(code))
        .map(Option::text)
        .map(words -> words.id())
        .orElse(code);
  }
}
