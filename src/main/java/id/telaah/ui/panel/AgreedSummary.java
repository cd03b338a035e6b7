package id.telaah.ui.panel;

import id.telaah.form.Answers;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.review.FormKeys;

/// Says in a few words what is about to be signed.
final class AgreedSummary {
  private static final int MOST_LETTERS = 240;

  private final FormState state;
  private final Texts texts;

  AgreedSummary(FormState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  String sentence(Language language) {
    Answers answers = state.submitted();
    if (answers
        .code(ItemKey.of(FormKeys.OUTCOME))
        .filter(FormKeys.INCOMPLETE::equals)
        .isPresent()) {
      return texts.get(
          "sign.incomplete",
          shortened(answers.text(ItemKey.of(FormKeys.CONCLUSION)).orElse("–")),
          answers.rows(FormKeys.REQUESTS).size(),
          answers.rows(FormKeys.ROWS).size(),
          answers.rows(FormKeys.DISSENT).size());
    }
    return texts.get(
        "sign.sentence",
        risk(answers, language),
        shortened(answers.text(ItemKey.of(FormKeys.CONCLUSION)).orElse("–")),
        answers.rows(FormKeys.CAUSES).size(),
        answers.rows(FormKeys.ROWS).size(),
        answers.rows(FormKeys.DISSENT).size());
  }

  private String risk(Answers answers, Language language) {
    String code = answers.code(ItemKey.of(FormKeys.RISK)).orElse("");
    return state
        .definition()
        .item(FormKeys.RISK)
        .flatMap(item -> item.option(code))
        .map(Option::text)
        .map(words -> words.in(language))
        .orElse("–");
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS) + "…";
  }
}
