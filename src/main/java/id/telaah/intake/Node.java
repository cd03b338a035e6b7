package id.telaah.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A value of a JSON file that remembers where it stands.
sealed interface Node {
  Spot spot();

  /// @param members in file order, each key once
  /// @param end where the object closes: the place of what is missing in it
  record Obj(Spot spot, List<Member> members, Spot end) implements Node {
    Optional<Node> get(String key) {
      return members.stream()
          .filter(member -> member.key().equals(key))
          .map(Member::value)
          .findFirst();
    }

    /// The text of a key, where it holds one that is not blank.
    Optional<String> text(String key) {
      return get(key)
          .map(node -> node instanceof Str string ? string.text().strip() : "")
          .filter(text -> !text.isEmpty());
    }
  }

  record Member(Spot spot, String key, Node value) {}

  record Arr(Spot spot, List<Node> nodes) implements Node {}

  record Str(Spot spot, String text) implements Node {}

  record Num(Spot spot, BigDecimal number) implements Node {}

  record Bool(Spot spot, boolean yes) implements Node {}

  record Nil(Spot spot) implements Node {}

  /// Whether nothing is said here: null, blank, or an empty list.
  default boolean isEmpty() {
    return switch (this) {
      case Nil nil -> true;
      case Str string -> string.text().isBlank();
      case Arr array -> array.nodes().stream().allMatch(Node::isEmpty);
      case Obj object -> object.members().stream().allMatch(member -> member.value().isEmpty());
      case Num number -> false;
      case Bool bool -> false;
    };
  }
}
