package id.telaah.intake;

import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the fields of a case form stand on sheets: one row a case on the first; a sheet of its own,
/// again one row a case, for each section that has rows of its own beside its fields; and a sheet
/// for each repeating table, with as many rows a case as there are.
record CaseLayout(List<Sheet> sheets) {
  static final String MAIN = "Kasus";

  private static final int LONGEST_NAME = 31;

  CaseLayout {
    sheets = List.copyOf(sheets);
  }

  /// @param name of the sheet, Indonesian as the field writes it
  /// @param rows the repeating table that stands here; empty for one row a case
  record Sheet(String name, Optional<Item> rows, List<Column> columns) {
    Sheet {
      columns = List.copyOf(columns);
    }
  }

  /// @param section that the field belongs to
  record Column(Item item, Item section) {}

  static CaseLayout of(Definition form) {
    List<Column> main = new ArrayList<>();
    List<Sheet> others = new ArrayList<>();
    for (Item section : form.items()) {
      List<Column> fields = new ArrayList<>();
      List<Item> tables = new ArrayList<>();
      gather(section, section, fields, tables);
      if (tables.isEmpty()) {
        main.addAll(fields);
      } else if (!fields.isEmpty()) {
        others.add(new Sheet(name(section), Optional.empty(), fields));
      }
      for (Item table : tables) {
        List<Column> columns = new ArrayList<>();
        table.parts().items().forEach(item -> gather(item, table, columns, new ArrayList<>()));
        others.add(new Sheet(name(table), Optional.of(table), columns));
      }
    }
    others.addFirst(new Sheet(MAIN, Optional.empty(), main));
    return new CaseLayout(others);
  }

  /// All fields that a case has once, in one table: how people write them who have only one.
  Sheet wide() {
    return new Sheet(
        "",
        Optional.empty(),
        sheets.stream()
            .filter(sheet -> sheet.rows().isEmpty())
            .flatMap(sheet -> sheet.columns().stream())
            .toList());
  }

  /// Whether a sheet is the one of the cases, and not one that belongs to it.
  static boolean isMain(Sheet sheet) {
    return sheet.rows().isEmpty() && (sheet.name().equals(MAIN) || sheet.name().isEmpty());
  }

  private static void gather(Item item, Item section, List<Column> fields, List<Item> tables) {
    if (item.isRows()) {
      tables.add(item);
    } else if (item.type() == ItemType.GROUP) {
      item.parts().items().forEach(child -> gather(child, section, fields, tables));
    } else if (item.type().isQuestion() && !item.isCalculated()) {
      fields.add(new Column(item, section));
    }
  }

  /// As many whole words as a sheet's name has room for.
  private static String name(Item item) {
    String plain = item.text().id().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    while (plain.length() > LONGEST_NAME) {
      int blank = plain.lastIndexOf(' ', LONGEST_NAME);
      plain = plain.substring(0, blank > 0 ? blank : LONGEST_NAME).strip();
    }
    return plain;
  }

  /// Every field that a cell can hold, of all sheets.
  List<Item> fields() {
    return sheets.stream()
        .flatMap(sheet -> sheet.columns().stream())
        .map(Column::item)
        .collect(Collectors.toList());
  }
}
