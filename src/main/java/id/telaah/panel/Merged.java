package id.telaah.panel;

import id.telaah.form.Answer;
import id.telaah.form.Value;
import id.telaah.round.Discipline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rows of several reviews that say the same thing, read as one.
record Merged(List<Source> rows) {
  /// The first answer that anyone gives.
  String first(String linkId) {
    return rows.stream()
        .map(row -> row.raw(linkId))
        .filter(raw -> !raw.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// The answer that stands first in an order; empty where nobody gives one of them.
  String foremost(String linkId, List<String> order) {
    int rank = rank(linkId, order);
    return rank < order.size() ? order.get(rank) : "";
  }

  /// The place of the foremost answer in an order; the order's size where there is none.
  int rank(String linkId, List<String> order) {
    return rows.stream()
        .map(row -> order.indexOf(row.raw(linkId)))
        .filter(at -> at >= 0)
        .min(Integer::compare)
        .orElse(order.size());
  }

  /// Every different text, in the order of the disciplines.
  String everything(String linkId) {
    Map<String, String> different = new LinkedHashMap<>();
    for (Source row : rows) {
      String raw = row.raw(linkId);
      if (!raw.isBlank()) {
        different.putIfAbsent(Wish.plain(raw), raw);
      }
    }
    return String.join("; ", different.values());
  }

  /// The disciplines that ask for it, as an answer.
  Optional<Answer> askers() {
    List<Value> askers = new ArrayList<>();
    rows.stream()
        .map(row -> row.opinion().discipline())
        .distinct()
        .sorted()
        .map(Discipline::key)
        .forEach(key -> askers.add(new Value.Coded(key)));
    return askers.isEmpty() ? Optional.empty() : Optional.of(new Answer.Given(askers));
  }
}
