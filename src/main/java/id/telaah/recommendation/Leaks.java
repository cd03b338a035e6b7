package id.telaah.recommendation;

import id.telaah.casefile.CaseCode;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Forms;
import id.telaah.form.Item;
import id.telaah.form.Value;
import id.telaah.language.Words;
import id.telaah.privacy.Leaked;
import java.util.ArrayList;
import java.util.List;

/// Looks once more for identifiers in the words that sheets and letters are made of: those that
/// were agreed, and those of the reviews they rest on.
final class Leaks {
  private final List<Leaked> found = new ArrayList<>();

  private Leaks() {}

  static List<Leaked> in(Decision decision, Forms forms) {
    Leaks leaks = new Leaks();
    CaseCode code = decision.file().code();
    leaks.look(code, forms.exactly(decision.agreement().form()), decision.agreement().answers());
    decision.reviews().forEach(review -> leaks.look(code, review.definition(), review.submitted()));
    return List.copyOf(leaks.found);
  }

  private void look(CaseCode code, Definition form, Answers answers) {
    answers
        .all()
        .forEach((key, answer) -> {
          if (answer instanceof Answer.Given given) {
            Words question =
                form.item(key.linkId()).map(Item::text).orElse(Words.same(key.toString()));
            given.values().forEach(value -> look(value, code, form.title(), question));
          }
        });
  }

  private void look(Value value, CaseCode code, Words form, Words question) {
    if (value instanceof Value.Text text) {
      found.addAll(Leaked.in(text.text(), code, form, question));
    }
  }
}
