package id.telaah.intake;

import id.telaah.privacy.LeakKind;
import id.telaah.privacy.PrivacyGate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes fields out of a file whose very name says that they hold an identifier. Counts them; what
/// stood in them is not kept anywhere.
final class Stripping {
  private final Set<String> known;
  private final Map<LeakKind, Integer> removed = new EnumMap<>(LeakKind.class);

  /// @param known field names that the definition has: they cannot be forbidden ones
  Stripping(Set<String> known) {
    this.known = known;
  }

  /// How many fields were taken out, by kind.
  Map<LeakKind, Integer> removed() {
    return removed;
  }

  Node.Obj of(Node.Obj object) {
    List<Node.Member> kept = new ArrayList<>();
    for (Node.Member member : object.members()) {
      Optional<LeakKind> kind =
          known.contains(member.key())
              ? Optional.empty()
              : PrivacyGate.forbiddenField(member.key());
      kind.ifPresentOrElse(
          one -> removed.merge(one, 1, Integer::sum),
          () -> kept.add(new Node.Member(member.spot(), member.key(), of(member.value()))));
    }
    return new Node.Obj(object.spot(), kept, object.end());
  }

  private Node of(Node node) {
    return switch (node) {
      case Node.Obj object -> of(object);
      case Node.Arr array ->
          new Node.Arr(array.spot(), array.nodes().stream().map(this::of).toList());
      default -> node;
    };
  }
}
