package id.telaah.intake;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.Forms;
import id.telaah.form.Item;
import id.telaah.form.ItemType;
import id.telaah.form.Option;
import id.telaah.language.Language;
import id.telaah.workbook.EntryBooks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the empty case file of a target group, for the technical team to fill in: every key of
/// the definition that the program does not compute itself, and beside them what may stand there.
public final class CaseTemplate {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Forms forms;

  public CaseTemplate(Forms forms) {
    this.forms = forms;
  }

  /// The empty case file in JSON, UTF-8.
  ///
  /// @param language of the guidance; keys and codes are the same in both
  public byte[] json(TargetGroup group, Language language) {
    Definition definition = forms.newest(group.caseForm());
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("format", Header.FORMAT);
    file.put("version", Header.VERSION);
    file.putNull("case_code");
    file.put("group", group.key());
    file.put("form", definition.ref().toString());
    fields(definition.items(), file.putObject("fields"));
    ObjectNode guidance = file.putObject(Header.GUIDANCE);
    guidance.put("cara", Sentences.of("template.how").in(language));
    guidance(definition.items(), guidance, language);
    return (JSON.writeValueAsString(file) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// The empty workbook (XLSX): one row a case, and sheets for what repeats.
  public byte[] xlsx(TargetGroup group) {
    return EntryBooks.of(new BlankCases(group, forms.newest(group.caseForm())).book());
  }

  /// What a case file in JSON may hold, as JSON Schema, UTF-8.
  public byte[] schema(TargetGroup group) {
    return CaseSchema.of(group, forms.newest(group.caseForm()));
  }

  private static void fields(List<Item> items, ObjectNode into) {
    for (Item item : items) {
      if (item.isRows()) {
        fields(item.parts().items(), into.putArray(item.linkId()).addObject());
      } else if (item.type() == ItemType.GROUP) {
        fields(item.parts().items(), into);
      } else if (item.type().isQuestion() && !item.isCalculated()) {
        into.putNull(item.linkId());
      }
    }
  }

  private static void guidance(List<Item> items, ObjectNode into, Language language) {
    for (Item item : items) {
      if (item.type().isQuestion() && !item.isCalculated()) {
        describe(item, into.putObject(item.linkId()), language);
      } else if (item.type() == ItemType.GROUP) {
        ObjectNode section = item.isRows() ? into.putObject(item.linkId()) : into;
        guidance(item.parts().items(), section, language);
      }
    }
  }

  private static void describe(Item item, ObjectNode into, Language language) {
    into.put("isi", item.text().in(language));
    if (item.limits().required()) {
      into.put("wajib", true);
    }
    String unit = item.guidance().unitWords().in(language);
    if (!unit.isEmpty()) {
      into.put("satuan", unit);
    }
    String range = Labels.range(item).in(language);
    if (!range.isEmpty()) {
      into.put("rentang", range);
    }
    String hint = item.guidance().hint().in(language);
    if (!hint.isEmpty()) {
      into.put("keterangan", hint);
    }
    shape(item, into, language);
    options(item, into, language);
  }

  private static void shape(Item item, ObjectNode into, Language language) {
    if (item.type() == ItemType.BOOLEAN) {
      into.put("bentuk", Sentences.of("template.yes.no").in(language));
    } else if (item.type() == ItemType.DATE) {
      into.put(
          "bentuk",
          Sentences.of(item.guidance().monthOnly() ? "template.month" : "template.date")
              .in(language));
    }
  }

  private static void options(Item item, ObjectNode into, Language language) {
    if (item.parts().options().isEmpty()) {
      return;
    }
    ArrayNode options = into.putArray(item.limits().repeats() ? "pilihan_boleh_lebih" : "pilihan");
    for (Option option : item.parts().options()) {
      options.add(option.code() + " = " + option.text().in(language));
    }
    if (item.type() == ItemType.OPEN_CHOICE) {
      options.add(Sentences.of("template.other").in(language));
    }
  }
}
