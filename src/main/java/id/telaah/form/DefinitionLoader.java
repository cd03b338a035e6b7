package id.telaah.form;

import id.telaah.language.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a form from a FHIR R4 Questionnaire file: a closed subset, and nothing outside it passes.
/// Modules that the file names are read in their places.
///
/// Safe from any thread.
public final class DefinitionLoader {
  private final OptionSource options;
  private final CalculationSource calculations;
  private final Modules modules;

  /// @param calculations what calculated items may name
  /// @param options what the value sets of the forms hold
  /// @param files where modules stand
  public DefinitionLoader(
      CalculationSource calculations, OptionSource options, DefinitionFiles files) {
    this.options = options;
    this.calculations = calculations;
    this.modules = new Modules(files);
  }

  /// Reads one file.
  ///
  /// @param file its name, `aks-baduta-spa-1.0.0.json`, which must say the form's name and version
  /// @param content UTF-8
  /// @throws FormException that names the file, the place in it and what is wrong there
  public Definition load(String file, byte[] content) {
    DefinitionFile questionnaire = DefinitionFile.read(file, content);
    Words title = ReadWords.at(questionnaire.top(), "title");
    List<Item> items = new ReadItems(calculations, options, modules).of(questionnaire);
    try {
      return new Definition(questionnaire.ref(), title, items);
    } catch (FormException e) {
      throw new FormException(file, e.words());
    }
  }

  /// The same file as one that needs no module: their items stand in their places.
  ///
  /// @return UTF-8
  /// @throws FormException as [#load]
  public byte[] assembled(String file, byte[] content) {
    DefinitionFile form = DefinitionFile.read(file, content);
    ObjectNode whole = (ObjectNode) form.top().node().deepCopy();
    whole.set("item", items(form.top(), List.of(form.ref())));
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  private ArrayNode items(JsonPlace around, List<FormRef> path) {
    ArrayNode items = ((ArrayNode) around.get("item").node()).arrayNode();
    for (JsonPlace place : around.list("item")) {
      Optional<DefinitionFile> module = modules.at(place, path);
      if (module.isPresent()) {
        List<FormRef> inside = new ArrayList<>(path);
        inside.add(module.get().ref());
        items.addAll(items(module.get().top(), inside));
      } else {
        ObjectNode item = (ObjectNode) place.node().deepCopy();
        if (item.has("item")) {
          item.set("item", items(place, path));
        }
        items.add(item);
      }
    }
    return items;
  }
}
