package id.telaah.intake;

import id.telaah.language.Words;
import id.telaah.privacy.Clearing;
import id.telaah.privacy.Finding;
import id.telaah.privacy.Finding.Part;
import id.telaah.privacy.Leak;
import id.telaah.privacy.LeakKind;
import id.telaah.privacy.PrivacyGate;
import id.telaah.privacy.Ruling;
import id.telaah.privacy.Rulings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes the privacy gate through every name, text and number of a case, also where no field is,
/// and brings the rulings given on earlier findings to it.
final class IdentityWalk {
  /// Names of the format itself, which are no fields.
  private final Set<String> known;

  private final String code;
  private final Clearing clearing;
  private final Problems problems;
  private final List<Open> open = new ArrayList<>();

  /// A leak that nobody has ruled on.
  private record Open(ProblemCode code, Place place, Finding finding, Words words) {}

  /// @param known field names that the definition has: they cannot be forbidden ones
  /// @param code the case's code; empty where none could be read
  IdentityWalk(Set<String> known, String code, Rulings rulings, Problems problems) {
    this.known = known;
    this.code = code;
    this.clearing = new Clearing(rulings);
    this.problems = problems;
  }

  /// Notes what nobody has ruled on; after the case itself has been read, so that of two problems
  /// at one spot that of the field comes first.
  void tell() {
    open.forEach(one -> problems.find(one.code(), one.place(), one.finding(), one.words()));
  }

  /// The object after the rulings; what nobody has ruled on stays in it, to be told.
  Node.Obj cleared(Node.Obj object, Place place) {
    List<Node.Member> members = new ArrayList<>();
    object.members().forEach(member -> member(member, place).ifPresent(members::add));
    return new Node.Obj(object.spot(), members, object.end());
  }

  private Node cleared(Node node, Place place) {
    return switch (node) {
      case Node.Obj object -> cleared(object, place);
      case Node.Arr array -> {
        List<Node> elements = new ArrayList<>();
        for (int i = 0; i < array.nodes().size(); i++) {
          Node element = array.nodes().get(i);
          elements.add(cleared(element, place.row(element.spot(), i)));
        }
        yield new Node.Arr(array.spot(), elements);
      }
      case Node.Str string -> text(string, place.at(string.spot()));
      case Node.Num number -> number(number, place.at(number.spot()));
      case Node.Bool bool -> bool;
      case Node.Nil nil -> nil;
    };
  }

  private Node.Str text(Node.Str string, Place place) {
    Clearing.Cleared cleared = clearing.clear(string.text(), finding(place));
    cleared
        .open()
        .forEach(finding ->
            open.add(
                new Open(
                    ProblemCode.IDENTIFIER,
                    place,
                    finding,
                    Sentences.of("identity.value", finding.kind().words(), finding.masked()))));
    return new Node.Str(string.spot(), cleared.text());
  }

  private Node number(Node.Num number, Place place) {
    Optional<Leak> leak = PrivacyGate.scanNumber(number.number());
    if (leak.isEmpty()) {
      return number;
    }
    Finding finding =
        Clearing.finding(number.number().toString(), leak.get(), finding(place), Part.NUMBER);
    Optional<Ruling> ruling = clearing.on(finding);
    if (ruling.isEmpty()) {
      open.add(
          new Open(
              ProblemCode.IDENTIFIER,
              place,
              finding,
              Sentences.of("identity.value", finding.kind().words(), finding.masked())));
    }
    return ruling.equals(Optional.of(Ruling.REMOVE)) ? new Node.Nil(number.spot()) : number;
  }

  /// A member after the rulings; empty where it was to go.
  private Optional<Node.Member> member(Node.Member member, Place around) {
    Place place = around.key(member.spot(), member.key());
    Optional<LeakKind> forbidden = forbidden(member.key());
    if (forbidden.isPresent()) {
      Words kind = forbidden.get().words();
      Leak whole = new Leak(forbidden.get(), 0, Math.max(1, member.key().length()), "****");
      Finding finding = Clearing.finding(member.key(), whole, finding(place), Part.FIELD);
      Words called = Place.called(member.spot(), member.key());
      return kept(
          member,
          ProblemCode.FORBIDDEN_FIELD,
          place,
          finding,
          Sentences.of("identity.field", called, kind));
    }
    Optional<Leak> leak = PrivacyGate.scan(member.key()).stream().findFirst();
    if (leak.isPresent()) {
      Finding finding = Clearing.finding(member.key(), leak.get(), finding(place), Part.NAME);
      return kept(
              member,
              ProblemCode.IDENTIFIER_IN_NAME,
              place,
              finding,
              Sentences.of("identity.name", finding.kind().words(), finding.masked()))
          .map(kept -> under(kept, place));
    }
    return Optional.of(under(member, place));
  }

  private Node.Member under(Node.Member member, Place place) {
    return new Node.Member(member.spot(), member.key(), cleared(member.value(), place));
  }

  private Optional<Node.Member> kept(
      Node.Member member, ProblemCode problem, Place place, Finding finding, Words sentence) {
    if (clearing.on(finding).isPresent()) {
      return Optional.empty();
    }
    open.add(new Open(problem, place, finding, sentence));
    return Optional.of(member);
  }

  private Optional<LeakKind> forbidden(String key) {
    return known.contains(key) ? Optional.empty() : PrivacyGate.forbiddenField(key);
  }

  private Finding.Place finding(Place place) {
    return problems.findingPlace(place, code);
  }
}
