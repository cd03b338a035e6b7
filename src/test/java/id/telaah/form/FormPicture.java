package id.telaah.form;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All that can be seen of a form's state, in words, so that two states can be compared.
final class FormPicture {
  static final Comparator<ItemKey> BY_NAME = Comparator.comparing(ItemKey::toString);

  private FormPicture() {}

  static String of(FormState state) {
    return state.keys().stream()
            .map(key -> key + (state.isVisible(key) ? " shown" : " hidden"))
            .collect(Collectors.joining(", "))
        + state.problems()
        + state.definition().items().stream()
            .map(item -> state.progress(item.linkId()).toString())
            .collect(Collectors.joining())
        + named(state.submitted().all());
  }

  private static Map<String, Answer> named(Map<ItemKey, Answer> answers) {
    Map<String, Answer> named = new TreeMap<>();
    answers.forEach((key, answer) -> named.put(key.toString(), answer));
    return named;
  }
}
