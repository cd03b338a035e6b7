package id.telaah.intake;

import id.telaah.language.Words;
import id.telaah.privacy.Leak;
import id.telaah.privacy.LeakKind;
import id.telaah.privacy.PrivacyGate;
import java.util.Optional;
import java.util.Set;

/// Takes the privacy gate through every name, text and number of a file, also where no field is.
final class IdentityWalk {
  /// Names of the format itself, which are no fields.
  private final Set<String> known;

  private final Problems problems;

  /// @param known field names that the definition has: they cannot be forbidden ones
  IdentityWalk(Set<String> known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  void walk(Node node, Place place) {
    switch (node) {
      case Node.Obj object -> object.members().forEach(member -> member(member, place));
      case Node.Arr array -> {
        for (int i = 0; i < array.nodes().size(); i++) {
          Node element = array.nodes().get(i);
          walk(element, place.row(element.spot(), i));
        }
      }
      case Node.Str string ->
          PrivacyGate.scan(string.text()).forEach(leak -> found(leak, place.at(string.spot())));
      case Node.Num number ->
          PrivacyGate.scanNumber(number.number())
              .ifPresent(leak -> found(leak, place.at(number.spot())));
      case Node.Bool bool -> {}
      case Node.Nil nil -> {}
    }
  }

  private void member(Node.Member member, Place around) {
    Place place = around.key(member.spot(), member.key());
    Optional<LeakKind> forbidden = forbidden(member.key());
    if (forbidden.isPresent()) {
      Words kind = forbidden.get().words();
      problems.add(
          ProblemCode.FORBIDDEN_FIELD,
          place,
          Sentences.of("identity.field", Place.called(member.spot(), member.key()), kind));
      return;
    }
    PrivacyGate.scan(member.key()).stream()
        .findFirst()
        .ifPresent(leak ->
            problems.add(
                ProblemCode.IDENTIFIER_IN_NAME,
                place,
                Sentences.of("identity.name", leak.kind().words(), leak.masked())));
    walk(member.value(), place);
  }

  private Optional<LeakKind> forbidden(String key) {
    return known.contains(key) ? Optional.empty() : PrivacyGate.forbiddenField(key);
  }

  private void found(Leak leak, Place place) {
    problems.add(
        ProblemCode.IDENTIFIER,
        place,
        Sentences.of("identity.value", leak.kind().words(), leak.masked()));
  }
}
