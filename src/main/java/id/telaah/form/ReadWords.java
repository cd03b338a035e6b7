package id.telaah.form;

import id.telaah.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a wording and its English translation, as FHIR's translation extension holds it.
final class ReadWords {
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  private ReadWords() {}

  /// The wording under a key and its translation under `_key`.
  static Words at(JsonPlace place, String key) {
    String indonesian = place.get(key).string();
    return new Words(indonesian, place.find("_" + key).map(ReadWords::english).orElse(""));
  }

  /// The same, absent altogether allowed.
  static Words maybe(JsonPlace place, String key) {
    Optional<JsonPlace> translation = place.find("_" + key);
    if (place.find(key).isEmpty() && translation.isPresent()) {
      throw translation.get().refuse("translates nothing");
    }
    return place.find(key).isEmpty() ? Words.NONE : at(place, key);
  }

  private static String english(JsonPlace translated) {
    List<JsonPlace> extensions = translated.onlyKeys(Set.of("extension")).list("extension");
    if (extensions.size() != 1) {
      throw translated.refuse("should hold one translation");
    }
    JsonPlace extension = extensions.getFirst().onlyKeys(Set.of("url", "extension"));
    extension.expect("url", TRANSLATION);
    List<JsonPlace> parts = extension.list("extension");
    if (parts.size() != 2) {
      throw extension.refuse("should hold lang and content");
    }
    JsonPlace lang = parts.getFirst().onlyKeys(Set.of("url", "valueCode"));
    lang.expect("url", "lang");
    lang.expect("valueCode", "en");
    JsonPlace content = parts.getLast().onlyKeys(Set.of("url", "valueString"));
    content.expect("url", "content");
    return content.get("valueString").string();
  }
}
