package id.telaah.form;

import id.telaah.language.Coded;
import id.telaah.language.Wording;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads an item's extensions: limits, unit, hint, source, missing reasons, whom it concerns.
final class ReadExtensions {
  private static final Wording WORDING = Wording.beside(ReadExtensions.class);
  private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
  private static final String OURS = "https://telaah.id/fhir/StructureDefinition/";
  private static final Set<String> DISCIPLINES = Set.of("spa", "spog", "psikolog", "gizi");
  private static final Set<String> REPEATED =
      Set.of(OURS + "missing-reason", OURS + "discipline-needs", OURS + "visible-to");

  private final ItemType type;
  private final Set<String> seen = new HashSet<>();
  private final Set<MissingReason> reasons = new LinkedHashSet<>();
  private final Set<String> needs = new LinkedHashSet<>();
  private final Set<String> readers = new LinkedHashSet<>();
  private @Nullable BigDecimal min;
  private @Nullable BigDecimal max;
  private String unit = "";
  private Words hint = Words.NONE;
  private String source = "";
  private boolean monthOnly;

  ReadExtensions(JsonPlace item, ItemType type) {
    this.type = type;
    item.list("extension").forEach(this::read);
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw item.refuse("minValue " + min + " is above maxValue " + max);
    }
  }

  @Nullable BigDecimal min() {
    return min;
  }

  @Nullable BigDecimal max() {
    return max;
  }

  Guidance guidance() {
    return new Guidance(hint, source, unit, monthOnly);
  }

  Set<MissingReason> missingReasons() {
    return reasons;
  }

  Audience audience() {
    return new Audience(needs, readers);
  }

  private void read(JsonPlace place) {
    String url = place.get("url").string();
    if (!seen.add(url) && !REPEATED.contains(url)) {
      throw place.refuse("extension is there twice");
    }
    switch (url) {
      case HL7 + "minValue" -> min = limit(place);
      case HL7 + "maxValue" -> max = limit(place);
      case HL7 + "questionnaire-unit" -> unit = unit(place);
      case OURS + "hint" -> {
        place.onlyKeys(Set.of("url", "valueString", "_valueString"));
        hint = ReadWords.at(place, "valueString");
      }
      case OURS + "source" -> source = value(place, "valueString").string();
      case OURS + "missing-reason" -> addReason(value(place, "valueCode"));
      case OURS + "discipline-needs" -> addDiscipline(value(place, "valueCode"), needs);
      case OURS + "visible-to" -> addDiscipline(value(place, "valueCode"), readers);
      case OURS + "month-only" -> monthOnly = monthOnly(place);
      // Read by itself, when all items are known.
      case ReadFormula.EXTENSION -> {}
      default -> throw place.refuse(WORDING.of("refused.extension", url));
    }
  }

  private static JsonPlace value(JsonPlace place, String key) {
    return place.onlyKeys(Set.of("url", key)).get(key);
  }

  private BigDecimal limit(JsonPlace place) {
    needNumber(place);
    place.onlyKeys(Set.of("url", "valueDecimal", "valueInteger"));
    if (place.find("valueDecimal").isPresent() == place.find("valueInteger").isPresent()) {
      throw place.refuse("needs valueDecimal or valueInteger, one of them");
    }
    return place.find("valueDecimal").orElseGet(() -> place.get("valueInteger")).number();
  }

  private String unit(JsonPlace place) {
    needNumber(place);
    JsonPlace coding = value(place, "valueCoding").onlyKeys(Set.of("system", "code"));
    coding.expect("system", "http://unitsofmeasure.org");
    return coding.get("code").string();
  }

  private void needNumber(JsonPlace place) {
    if (type != ItemType.DECIMAL && type != ItemType.INTEGER && type != ItemType.QUANTITY) {
      throw place.refuse("only a number has limits and a unit");
    }
  }

  private boolean monthOnly(JsonPlace place) {
    if (type != ItemType.DATE) {
      throw place.refuse("only a date can be month-only");
    }
    return value(place, "valueBoolean").flag();
  }

  private void addReason(JsonPlace place) {
    MissingReason reason =
        Coded.find(MissingReason.class, place.string())
            .orElseThrow(() -> place.refuse("unknown missing reason \"" + place.string() + "\""));
    if (!reasons.add(reason)) {
      throw place.refuse("missing reason is there twice");
    }
  }

  private static void addDiscipline(JsonPlace place, Set<String> to) {
    if (!DISCIPLINES.contains(place.string())) {
      throw place.refuse("unknown discipline \"" + place.string() + "\"");
    }
    if (!to.add(place.string())) {
      throw place.refuse("discipline is there twice");
    }
  }
}
