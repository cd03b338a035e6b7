package id.telaah.form;

import id.telaah.language.Wording;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A spot in a definition file: what stands there, and where it is, so that every refusal names
/// both.
///
/// @param file name of the file
/// @param path JSON pointer, with the item's linkId in brackets once it is known
record JsonPlace(String file, String path, JsonNode node) {
  private static final Wording WORDING = Wording.beside(JsonPlace.class);

  /// Refuses any key that is not one of these.
  JsonPlace onlyKeys(Set<String> allowed) {
    if (!node.isObject()) {
      throw refuse("should be an object");
    }
    for (String key : node.propertyNames()) {
      if (!allowed.contains(key)) {
        throw refuse(WORDING.of("refused.key", key));
      }
    }
    return this;
  }

  Optional<JsonPlace> find(String key) {
    JsonNode value = node.get(key);
    return value == null
        ? Optional.empty()
        : Optional.of(new JsonPlace(file, path + "/" + key, value));
  }

  JsonPlace get(String key) {
    return find(key).orElseThrow(() -> refuse(WORDING.of("refused.missing", key)));
  }

  /// The elements of an array under a key; none where the key is absent.
  List<JsonPlace> list(String key) {
    Optional<JsonPlace> array = find(key);
    if (array.isEmpty()) {
      return List.of();
    }
    JsonPlace place = array.get();
    if (!place.node.isArray() || place.node.isEmpty()) {
      throw place.refuse("should be a list that is not empty");
    }
    List<JsonPlace> elements = new ArrayList<>();
    for (int i = 0; i < place.node.size(); i++) {
      elements.add(new JsonPlace(file, place.path + "/" + i, place.node.get(i)));
    }
    return elements;
  }

  /// The same spot, named by its linkId too.
  JsonPlace named(String linkId) {
    return new JsonPlace(file, path + " (" + linkId + ")", node);
  }

  String string() {
    if (!node.isString() || node.stringValue().isBlank()) {
      throw refuse("should be a text that is not blank");
    }
    return node.stringValue();
  }

  String string(String key, String absent) {
    return find(key).map(JsonPlace::string).orElse(absent);
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw refuse("should be true or false");
    }
    return node.booleanValue();
  }

  boolean flag(String key) {
    return find(key).map(JsonPlace::flag).orElse(false);
  }

  BigDecimal number() {
    if (!node.isNumber()) {
      throw refuse("should be a number");
    }
    return node.decimalValue();
  }

  int count() {
    if (!node.isInt() || node.intValue() < 1) {
      throw refuse("should be a whole number above 0");
    }
    return node.intValue();
  }

  /// Requires that a text reads exactly so.
  void expect(String key, String text) {
    JsonPlace place = get(key);
    if (!place.string().equals(text)) {
      throw place.refuse("should be \"" + text + "\"");
    }
  }

  FormException refuse(String what) {
    return refuse(Words.same(what));
  }

  FormException refuse(Words what) {
    return new FormException(file + ": " + (path.isEmpty() ? "/" : path), what);
  }
}
