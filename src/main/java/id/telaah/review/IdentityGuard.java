package id.telaah.review;

import id.telaah.form.Answer;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stands between the typist and the store: lets through what names nobody, and remembers what it
/// withheld until that is put right. On the store thread.
///
/// @param <K> what the answers belong to: a review or an agreement
public final class IdentityGuard<K> {
  private final IdentityScan scan;
  private final Map<K, Map<ItemKey, IdentityFound>> pending = new LinkedHashMap<>();

  public IdentityGuard(IdentityScan scan) {
    this.scan = scan;
  }

  /// Parts steps into those that may be stored and those that name a person.
  public Sifted sift(K subject, List<AnswerChange> changes) {
    Map<ItemKey, IdentityFound> held =
        pending.computeIfAbsent(subject, key -> new LinkedHashMap<>());
    List<AnswerChange> clean = new ArrayList<>();
    List<IdentityFound> withheld = new ArrayList<>();
    for (AnswerChange change : changes) {
      Optional<IdentityFound> found = look(change);
      if (change instanceof AnswerChange.Set set) {
        held.remove(set.key());
      }
      if (found.isPresent()) {
        held.put(found.get().key(), found.get());
        withheld.add(found.get());
      } else {
        clean.add(change);
      }
    }
    return new Sifted(clean, withheld);
  }

  private Optional<IdentityFound> look(AnswerChange change) {
    return change instanceof AnswerChange.Set set && set.answer() != null
        ? masked(set.answer()).stream()
            .findFirst()
            .map(masked -> new IdentityFound(set.key(), masked))
        : Optional.empty();
  }

  /// What names a person in a form as it is about to be sent or signed: withheld answers that still
  /// apply, and stored ones.
  public List<IdentityFound> found(K subject, FormState state) {
    List<IdentityFound> found = new ArrayList<>();
    pending.getOrDefault(subject, Map.of()).values().stream()
        .filter(one -> state.isVisible(one.key()))
        .forEach(found::add);
    state
        .submitted()
        .all()
        .forEach((key, answer) ->
            masked(answer).forEach(masked -> found.add(new IdentityFound(key, masked))));
    return found;
  }

  /// What is opened anew starts from the store, where nothing withheld is.
  public void forget(K subject) {
    pending.remove(subject);
  }

  /// What names a person in a reason or another lone text, masked.
  public List<String> masked(String text) {
    return scan.masked(text);
  }

  private List<String> masked(Answer answer) {
    if (!(answer instanceof Answer.Given given)) {
      return List.of();
    }
    List<String> masked = new ArrayList<>();
    for (Value value : given.values()) {
      if (value instanceof Value.Text text) {
        masked.addAll(scan.masked(text.text()));
      }
    }
    return masked;
  }

  /// @param clean may be stored, in order
  /// @param withheld name a person and must not be
  public record Sifted(List<AnswerChange> clean, List<IdentityFound> withheld) {}
}
