package id.telaah.cli;

import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.privacy.Leak;
import id.telaah.privacy.PrivacyGate;
import id.telaah.recommendation.Decision;
import java.util.ArrayList;
import java.util.List;

/// Looks once more for identifiers in what is about to be printed and sent out.
final class Identities {
  private Identities() {}

  /// @param place case and item
  record Found(String place, Leak leak) {}

  static List<Found> in(List<Decision> decisions) {
    List<Found> found = new ArrayList<>();
    for (Decision decision : decisions) {
      decision
          .agreement()
          .answers()
          .all()
          .forEach((key, answer) -> look(decision, key, answer, found));
    }
    return found;
  }

  private static void look(Decision decision, ItemKey key, Answer answer, List<Found> found) {
    if (answer instanceof Answer.Given given) {
      for (Value value : given.values()) {
        if (value instanceof Value.Text text) {
          String place = decision.file().code() + " " + key;
          PrivacyGate.scan(text.text()).forEach(leak -> found.add(new Found(place, leak)));
        }
      }
    }
  }

  /// The masked identifiers of a text, as the desks ask for them.
  static List<String> masked(String text) {
    return PrivacyGate.scan(text).stream().map(Leak::masked).toList();
  }
}
