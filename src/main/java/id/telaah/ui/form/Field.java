package id.telaah.ui.form;

import id.telaah.form.Answer;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.util.List;
import java.util.Optional;

/// One question at one place: what its control needs to name itself and to answer.
record Field(Item item, ItemKey key, FormModel model, FormOptions options, Texts texts) {
  /// `form-bb`, or `form-bb-2` in the second row.
  String id() {
    String base = options.prefix() + "-" + key.linkId();
    return key.row() == 0 ? base : base + "-" + key.row();
  }

  String id(String part) {
    return id() + "-" + part;
  }

  /// The question as it is read aloud.
  String name() {
    return item.text().in(language());
  }

  String name(String part) {
    return name() + ": " + part;
  }

  /// Hint and source under the question; empty where it has neither.
  Optional<String> help() {
    String hint = item.guidance().hint().in(language());
    String source = item.guidance().source();
    String text = (hint + " " + (source.isEmpty() ? "" : texts.get("source", source))).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  Language language() {
    return options.language();
  }

  Optional<Answer> answer() {
    return model.state().held(key);
  }

  List<Value> values() {
    return model.state().answers().values(key);
  }

  /// Answers with these values; with none the question is emptied.
  void set(List<Value> values) {
    if (values.isEmpty()) {
      // Emptying a field must not undo a missing reason that was just chosen.
      if (answer().filter(Answer.Given.class::isInstance).isPresent()) {
        model.clear(key);
      }
    } else {
      model.answer(key, new Answer.Given(values));
    }
  }
}
