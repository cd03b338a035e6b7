package id.telaah.form;

import id.telaah.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads how an item computes itself, once all items are known, and refuses what could never be
/// computed.
final class ReadFormula {
  private static final Wording WORDING = Wording.beside(ReadFormula.class);
  static final String EXTENSION = "https://telaah.id/fhir/StructureDefinition/calculation";

  private final CalculationSource calculations;
  private final ItemIndex index;

  ReadFormula(CalculationSource calculations, ItemIndex index) {
    this.calculations = calculations;
    this.index = index;
  }

  /// The formula of an item; empty where a person answers it.
  Optional<Formula> of(JsonPlace item, ItemType type) {
    Optional<JsonPlace> extension =
        item.list("extension").stream()
            .filter(place -> place.get("url").string().equals(EXTENSION))
            .findFirst();
    if (item.flag("readOnly") != extension.isPresent()) {
      throw item.refuse("readOnly goes with a calculation, and a calculation with readOnly");
    }
    return extension.map(place -> formula(place, item, type));
  }

  private Formula formula(JsonPlace place, JsonPlace item, ItemType type) {
    if (!Calculation.Takes.NUMBER.accepts(type, List.of())) {
      throw place.refuse("only a number can be calculated, not a " + type.fhir());
    }
    if (item.flag("required")) {
      throw item.refuse("what is calculated cannot be required: its inputs can");
    }
    List<JsonPlace> parts = place.onlyKeys(Set.of("url", "extension")).list("extension");
    List<JsonPlace> inputs = new ArrayList<>();
    Optional<Calculation> calculation = Optional.empty();
    for (JsonPlace part : parts) {
      switch (part.get("url").string()) {
        case "name" -> {
          if (calculation.isPresent()) {
            throw part.refuse("a calculation has one name");
          }
          calculation = Optional.of(named(part.onlyKeys(Set.of("url", "valueCode"))));
        }
        case "of" -> inputs.add(part.onlyKeys(Set.of("url", "valueString")).get("valueString"));
        default -> throw part.refuse("should be name or of");
      }
    }
    return formula(place, calculation.orElseThrow(() -> place.refuse("needs a name")), inputs);
  }

  private Calculation named(JsonPlace part) {
    JsonPlace name = part.get("valueCode");
    return calculations
        .named(name.string())
        .orElseThrow(() -> name.refuse(WORDING.of("refused.calculation", name.string())));
  }

  private Formula formula(JsonPlace place, Calculation calculation, List<JsonPlace> inputs) {
    List<Calculation.Takes> takes = calculation.takes();
    boolean enough =
        calculation.takesMany() ? inputs.size() >= takes.size() : inputs.size() == takes.size();
    if (!enough) {
      throw place.refuse(
          calculation.name() + " takes " + takes.size() + " inputs, not " + inputs.size());
    }
    List<String> of = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      of.add(input(inputs.get(i), takes.get(Math.min(i, takes.size() - 1))));
    }
    return new Formula(calculation, of);
  }

  private String input(JsonPlace place, Calculation.Takes takes) {
    String linkId = place.string();
    ItemType type = index.question(place, linkId);
    if (!takes.accepts(type, index.options(linkId))) {
      throw place.refuse(
          switch (takes) {
            case NUMBER -> "\"" + linkId + "\" is a " + type.fhir() + ", not a number";
            case SCORE -> "\"" + linkId + "\" has no number and no score for every option";
            case CODE -> "\"" + linkId + "\" is a " + type.fhir() + ", not a choice";
            case MONTH -> "\"" + linkId + "\" is a " + type.fhir() + ", not a date";
          });
    }
    return linkId;
  }
}
