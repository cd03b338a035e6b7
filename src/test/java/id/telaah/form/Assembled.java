package id.telaah.form;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A definition as one FHIR resource, with the items of its modules in their places: what another
/// program would be handed.
final class Assembled {
  private Assembled() {}

  static String json(FormRef ref, DefinitionFiles files) {
    DefinitionFile form =
        DefinitionFile.read(DefinitionFile.name(ref), files.content(ref).orElseThrow());
    ObjectNode whole = (ObjectNode) form.top().node().deepCopy();
    whole.set("item", items(form.top(), new Modules(files), List.of(ref)));
    return whole.toString();
  }

  private static ArrayNode items(JsonPlace around, Modules modules, List<FormRef> path) {
    ArrayNode items = ((ArrayNode) around.node().get("item")).arrayNode();
    for (JsonPlace item : around.list("item")) {
      modules
          .at(item, path)
          .ifPresentOrElse(
              module -> items.addAll(items(module.top(), modules, path)),
              () -> items.add(item(item, modules, path)));
    }
    return items;
  }

  private static JsonNode item(JsonPlace place, Modules modules, List<FormRef> path) {
    ObjectNode item = (ObjectNode) place.node().deepCopy();
    if (item.has("item")) {
      item.set("item", items(place, modules, path));
    }
    return item;
  }
}
