package id.telaah.form;

import id.telaah.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Blocks of items that several forms share: a display item that names a module's file gives its
/// place to the top-level items of that file.
final class Modules {
  private static final Wording WORDING = Wording.beside(Modules.class);
  private static final String EXTENSION =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-subQuestionnaire";
  private static final Set<String> KEYS = Set.of("linkId", "type", "text", "_text", "extension");

  private final DefinitionFiles files;
  private final Map<FormRef, DefinitionFile> read = new ConcurrentHashMap<>();

  Modules(DefinitionFiles files) {
    this.files = files;
  }

  /// The module that stands in an item's place; empty for any other item.
  ///
  /// @param path the files that led here, the form's own first
  /// @throws FormException where the item names no module, or one that it stands in
  Optional<DefinitionFile> at(JsonPlace item, List<FormRef> path) {
    for (JsonPlace extension : item.list("extension")) {
      if (extension.string("url", "").equals(EXTENSION)) {
        return Optional.of(named(item, extension, path));
      }
    }
    return Optional.empty();
  }

  private DefinitionFile named(JsonPlace item, JsonPlace extension, List<FormRef> path) {
    item.onlyKeys(KEYS).expect("type", "display");
    if (item.list("extension").size() > 1) {
      throw item.refuse("what a module takes the place of has no other extension");
    }
    JsonPlace place = extension.onlyKeys(Set.of("url", "valueCanonical")).get("valueCanonical");
    FormRef ref = ref(place);
    if (path.contains(ref)) {
      List<String> round = new ArrayList<>();
      path.subList(path.indexOf(ref), path.size()).forEach(one -> round.add(one.toString()));
      throw place.refuse(WORDING.of("refused.modules", String.join(" → ", round) + " → " + ref));
    }
    return read.computeIfAbsent(ref, _ -> read(place, ref));
  }

  private static FormRef ref(JsonPlace place) {
    String canonical = place.string();
    String named =
        canonical.startsWith(FormRef.CANONICAL)
            ? canonical.substring(FormRef.CANONICAL.length())
            : "";
    if (!named.matches("[^|]+\\|[^|]+")) {
      throw place.refuse("should name a form and its version: " + FormRef.CANONICAL + "…|1.0.0");
    }
    return FormRef.parse(named);
  }

  private DefinitionFile read(JsonPlace place, FormRef ref) {
    byte[] content =
        files.content(ref).orElseThrow(() -> place.refuse(WORDING.of("refused.module", ref)));
    return DefinitionFile.read(DefinitionFile.name(ref), content);
  }
}
