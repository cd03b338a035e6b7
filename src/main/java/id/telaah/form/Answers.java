package id.telaah.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All answers to one form, and the rows of its repeating groups. Immutable: each change gives a
/// new one.
public final class Answers {
  public static final Answers NONE = new Answers(new Trie<>(), new Trie<>());

  private final Trie<ItemKey, Answer> byKey;
  private final Trie<String, List<Integer>> rows;

  private Answers(Trie<ItemKey, Answer> byKey, Trie<String, List<Integer>> rows) {
    this.byKey = byKey;
    this.rows = rows;
  }

  public Optional<Answer> get(ItemKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// The row numbers of a repeating group, in the order they show.
  public List<Integer> rows(String groupLinkId) {
    return rows.getOrDefault(groupLinkId, List.of());
  }

  /// Every answer by its place; cannot be changed.
  public Map<ItemKey, Answer> all() {
    return byKey;
  }

  /// Every repeating group's rows; cannot be changed.
  public Map<String, List<Integer>> allRows() {
    return rows;
  }

  public boolean isEmpty() {
    return byKey.isEmpty() && rows.isEmpty();
  }

  public Answers with(ItemKey key, Answer answer) {
    return new Answers(byKey.with(key, answer), rows);
  }

  public Answers without(ItemKey key) {
    return new Answers(byKey.without(key), rows);
  }

  /// With a row added to a group, in the order of row numbers; a row that is there already stays.
  public Answers withRow(String groupLinkId, int row) {
    if (rows(groupLinkId).contains(row)) {
      return this;
    }
    List<Integer> list = new ArrayList<>(rows(groupLinkId));
    list.add(row);
    list.sort(null);
    return new Answers(byKey, rows.with(groupLinkId, List.copyOf(list)));
  }

  /// Without a row of a group; the answers of its items are the caller's to remove.
  public Answers withoutRow(String groupLinkId, int row) {
    List<Integer> list = new ArrayList<>(rows(groupLinkId));
    list.remove(Integer.valueOf(row));
    return new Answers(
        byKey,
        list.isEmpty() ? rows.without(groupLinkId) : rows.with(groupLinkId, List.copyOf(list)));
  }

  /// The values of a question; none where it is empty or said to be missing.
  public List<Value> values(ItemKey key) {
    return byKey.get(key) instanceof Answer.Given given ? given.values() : List.of();
  }

  public Optional<BigDecimal> number(ItemKey key) {
    return values(key).stream()
        .map(value -> value instanceof Value.Numeric numeric ? numeric.number() : null)
        .filter(Objects::nonNull)
        .findFirst();
  }

  public Optional<String> text(ItemKey key) {
    return values(key).stream()
        .map(value -> value instanceof Value.Text text ? text.text() : null)
        .filter(Objects::nonNull)
        .findFirst();
  }

  public Optional<String> code(ItemKey key) {
    return codes(key).stream().findFirst();
  }

  public List<String> codes(ItemKey key) {
    List<String> codes = new ArrayList<>();
    for (Value value : values(key)) {
      if (value instanceof Value.Coded coded) {
        codes.add(coded.code());
      }
    }
    return codes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answers that && byKey.equals(that.byKey) && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(byKey, rows);
  }

  @Override
  public String toString() {
    // Answers may hold free text about a family: never spelled out in a log.
    return "Answers[" + byKey.size() + "]";
  }
}
