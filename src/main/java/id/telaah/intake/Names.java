package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.intake.CaseHead.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the columns of one sheet may be called: by key, by words in both languages, and rows of a
/// repeating table by their number, `pengukuran[1].bb`.
///
/// @param fields by their names
/// @param tables names of the repeating tables that a head may number, by the table's own
record Names(CaseLayout.Sheet sheet, Map<String, Item> fields, Map<String, Names> tables) {
  private static final Pattern NUMBERED =
      Pattern.compile("([^\\[\\]]{1,200})\\[(\\d{1,3})\\]\\s*[.:]?\\s*(.{1,300})");

  /// Of every sheet of a layout, and of all fields in one table.
  static List<Names> all(CaseLayout layout) {
    Map<String, Names> tables = new HashMap<>();
    for (CaseLayout.Sheet sheet : layout.sheets()) {
      sheet
          .rows()
          .ifPresent(table -> {
            Names names = new Names(sheet, fields(sheet), Map.of());
            tables.put(plain(table.text().id()), names);
            tables.put(plain(table.text().en()), names);
            tables.put(plain(sheet.name()), names);
            tables.put(table.linkId(), names);
          });
    }
    List<CaseLayout.Sheet> sheets = new ArrayList<>(layout.sheets());
    sheets.add(layout.wide());
    return sheets.stream()
        .map(sheet -> new Names(sheet, fields(sheet), sheet.rows().isEmpty() ? tables : Map.of()))
        .toList();
  }

  private static Map<String, Item> fields(CaseLayout.Sheet sheet) {
    Map<String, Item> names = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (CaseLayout.Column column : sheet.columns()) {
      for (String label :
          List.of(
              column.item().text().id(),
              column.item().text().en(),
              CaseHead.label(column.item()))) {
        Item other = names.put(plain(label), column.item());
        if (other != null && !other.equals(column.item())) {
          twice.add(plain(label));
        }
      }
    }
    twice.forEach(names::remove);
    sheet.columns().forEach(column -> names.put(column.item().linkId(), column.item()));
    return names;
  }

  /// The field of a head; empty where none is called so.
  ///
  /// @param name as [#plain] makes it
  Optional<Field> field(String name) {
    Item item = fields.get(name);
    if (item != null) {
      return Optional.of(Field.of(item));
    }
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches() || Integer.parseInt(numbered.group(2)) < 1) {
      return Optional.empty();
    }
    Names table = tables.get(numbered.group(1).strip());
    return table == null
        ? Optional.empty()
        : Optional.ofNullable(table.fields.get(numbered.group(3).strip()))
            .map(part -> new Field(part, table.sheet.rows(), Integer.parseInt(numbered.group(2))));
  }

  /// A head without what does not tell it from others: capitals, stars, breaks.
  static String plain(String head) {
    return head.toLowerCase(Locale.ROOT)
        .replace("*", "")
        .replaceAll("\\(wajib\\)", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
