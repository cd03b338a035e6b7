package id.telaah.form;

import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the options of a choice: listed in the file, or a value set that the program holds.
final class ReadOptions {
  private static final String VALUE_SET = "https://telaah.id/fhir/ValueSet/";
  private static final String SCORE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
  private static final Set<String> SETS =
      Set.of("penyebab", "intervensi", "opd", "kecamatan", "desa_kel");

  private final OptionSource source;

  ReadOptions(OptionSource source) {
    this.source = source;
  }

  List<Option> of(JsonPlace item, ItemType type) {
    Optional<JsonPlace> set = item.find("answerValueSet");
    Optional<JsonPlace> listed = item.find("answerOption");
    boolean choice = type == ItemType.CHOICE || type == ItemType.OPEN_CHOICE;
    if (choice ? set.isPresent() == listed.isPresent() : set.isPresent() || listed.isPresent()) {
      throw item.refuse(
          choice
              ? "a choice needs answerOption or answerValueSet, one of them"
              : "only a choice has options");
    }
    return set.map(this::set).orElseGet(() -> listed(item));
  }

  private List<Option> set(JsonPlace place) {
    String url = place.string();
    String name = url.startsWith(VALUE_SET) ? url.substring(VALUE_SET.length()) : "";
    if (!SETS.contains(name)) {
      throw place.refuse("unknown value set " + url);
    }
    return source.options(name);
  }

  private static List<Option> listed(JsonPlace item) {
    List<Option> options = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (JsonPlace place : item.list("answerOption")) {
      JsonPlace coding =
          place
              .onlyKeys(Set.of("valueCoding"))
              .get("valueCoding")
              .onlyKeys(Set.of("code", "display", "_display", "extension"));
      String code = coding.get("code").string();
      if (!codes.add(code)) {
        throw coding.refuse("option \"" + code + "\" is there twice");
      }
      Words words = ReadWords.at(coding, "display");
      options.add(new Option(code, words, Words.NONE, score(coding)));
    }
    return options;
  }

  private static @Nullable BigDecimal score(JsonPlace coding) {
    BigDecimal score = null;
    for (JsonPlace extension : coding.list("extension")) {
      extension.onlyKeys(Set.of("url", "valueDecimal")).expect("url", SCORE);
      if (score != null) {
        throw extension.refuse("extension is there twice");
      }
      score = extension.get("valueDecimal").number();
    }
    return score;
  }
}
