package id.telaah.ui.settings;

import id.telaah.round.Office;
import id.telaah.round.Office.Layout;
import id.telaah.round.Office.Letterhead;
import id.telaah.round.Office.Reference;
import id.telaah.round.Office.Signatory;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A line of the office's paper that is typed: how it is read, replaced, and what it must hold.
enum OfficeField {
  GOVERNMENT(
      true,
      office -> office.letterhead().government(),
      (office, text) ->
          head(office, it -> new Letterhead(text, it.name(), it.address(), it.contact()))),
  NAME(
      true,
      office -> office.letterhead().name(),
      (office, text) ->
          head(office, it -> new Letterhead(it.government(), text, it.address(), it.contact()))),
  ADDRESS(
      true,
      office -> office.letterhead().address(),
      (office, text) ->
          head(office, it -> new Letterhead(it.government(), it.name(), text, it.contact()))),
  CONTACT(
      false,
      office -> office.letterhead().contact(),
      (office, text) ->
          head(office, it -> new Letterhead(it.government(), it.name(), it.address(), text))),
  POSITION(
      true,
      office -> office.signatory().position(),
      (office, text) ->
          signatory(
              office,
              it -> new Signatory(TextSetting.oneLine(text), it.name(), it.rank(), it.nip()))),
  SIGNATORY(
      true,
      office -> office.signatory().name(),
      (office, text) ->
          signatory(office, it -> new Signatory(it.position(), text, it.rank(), it.nip()))),
  RANK(
      false,
      office -> office.signatory().rank(),
      (office, text) ->
          signatory(office, it -> new Signatory(it.position(), it.name(), text, it.nip()))),
  NIP(
      false,
      office -> office.signatory().nip(),
      (office, text) ->
          signatory(office, it -> new Signatory(it.position(), it.name(), it.rank(), text))),
  NUMBER(
      false,
      office -> office.reference().number(),
      (office, text) -> reference(office, it -> new Reference(text, it.nature(), it.subject()))),
  NATURE(
      true,
      office -> office.reference().nature(),
      (office, text) -> reference(office, it -> new Reference(it.number(), text, it.subject()))),
  SUBJECT(
      true,
      office -> office.reference().subject(),
      (office, text) -> reference(office, it -> new Reference(it.number(), it.nature(), text))),
  PLACE(
      true,
      office -> office.layout().place(),
      (office, text) ->
          layout(office, it -> new Layout(text, it.addresseeRight(), it.paper(), it.dateOpen()))),
  LEGAL_BASIS(
      true,
      office -> String.join("\n", office.legalBasis()),
      (office, text) ->
          new Office(
              office.letterhead(),
              office.signatory(),
              office.reference(),
              lines(text),
              office.copies(),
              office.layout())),
  COPIES(
      false,
      office -> String.join("\n", office.copies()),
      (office, text) ->
          new Office(
              office.letterhead(),
              office.signatory(),
              office.reference(),
              office.legalBasis(),
              lines(text),
              office.layout()));

  private final boolean required;
  private final Function<Office, String> get;
  private final BiFunction<Office, String, Office> with;

  OfficeField(
      boolean required, Function<Office, String> get, BiFunction<Office, String, Office> with) {
    this.required = required;
    this.get = get;
    this.with = with;
  }

  /// `legal-basis`: the end of its id and of its text key.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isRequired() {
    return required;
  }

  /// Lines of text that the field shows; more than one for lists and for what is long.
  int rows() {
    return switch (this) {
      case LEGAL_BASIS, COPIES -> 4;
      case POSITION -> 2;
      default -> 1;
    };
  }

  String in(Office office) {
    return get.apply(office);
  }

  Office with(Office office, String text) {
    return with.apply(office, text);
  }

  private static Office head(Office office, Function<Letterhead, Letterhead> change) {
    return new Office(
        change.apply(office.letterhead()),
        office.signatory(),
        office.reference(),
        office.legalBasis(),
        office.copies(),
        office.layout());
  }

  private static Office signatory(Office office, Function<Signatory, Signatory> change) {
    return new Office(
        office.letterhead(),
        change.apply(office.signatory()),
        office.reference(),
        office.legalBasis(),
        office.copies(),
        office.layout());
  }

  private static Office reference(Office office, Function<Reference, Reference> change) {
    return new Office(
        office.letterhead(),
        office.signatory(),
        change.apply(office.reference()),
        office.legalBasis(),
        office.copies(),
        office.layout());
  }

  static Office layout(Office office, Function<Layout, Layout> change) {
    return new Office(
        office.letterhead(),
        office.signatory(),
        office.reference(),
        office.legalBasis(),
        office.copies(),
        change.apply(office.layout()));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
