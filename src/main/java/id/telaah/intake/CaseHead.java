package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.privacy.PrivacyGate;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The head of a sheet or of a text with separators: which column is which field, known by its key
/// or by its words, in whatever order and under whatever name the sheet stands.
///
/// @param sheet the layout's sheet that it is
/// @param row number of the last row of the head
/// @param code column of the case code, from 0
/// @param fields by column
/// @param strangers heads that no field has, by column
/// @param numbers columns that count the rows
record CaseHead(
    CaseLayout.Sheet sheet,
    int row,
    int code,
    Map<Integer, Field> fields,
    Map<Integer, String> strangers,
    Set<Integer> numbers) {
  /// A field of a column.
  ///
  /// @param table the repeating table that it belongs to; empty for one of the sheet itself
  /// @param row of the table, from 1; 0 for none
  record Field(Item item, Optional<Item> table, int row) {
    static Field of(Item item) {
      return new Field(item, Optional.empty(), 0);
    }
  }

  /// The code's column as templates name it, by key and by words.
  static final String CODE_KEY = "kode_kasus";

  static final String CODE_LABEL = "Kode kasus";

  /// Rows from the top among which a head is looked for.
  static final int WITHIN = 20;

  private static final Set<String> CODE_NAMES =
      Set.of(CODE_KEY, "kode kasus", "case_code", "case code");

  private static final Set<String> NUMBER_NAMES = Set.of("no", "no.", "nomor");

  /// Whether a column's name is that of the case code.
  static boolean isCode(String name) {
    return CODE_NAMES.contains(Names.plain(name));
  }

  /// Finds the head among the first rows of a sheet; empty where none names a code and a field.
  ///
  /// @param first rows, [#WITHIN] at most
  static Optional<CaseHead> find(CaseLayout layout, String name, List<ReadRow> first) {
    CaseHead best = null;
    List<Names> sheets = Names.all(layout);
    for (ReadRow row : first) {
      for (Names sheet : sheets) {
        Optional<CaseHead> head = read(sheet, row);
        if (head.isPresent() && isBetter(head.get(), best, name)) {
          best = head.get();
        }
      }
    }
    return Optional.ofNullable(best).map(head -> head.pastRepetition(first, sheets));
  }

  /// More fields are better; among equals the lower row, which has the keys, then the own name.
  private static boolean isBetter(
      CaseHead head, @org.jspecify.annotations.Nullable CaseHead best, String name) {
    if (best == null || head.fields.size() != best.fields.size()) {
      return best == null || head.fields.size() > best.fields.size();
    }
    return head.sheet.equals(best.sheet)
        ? head.row > best.row
        : head.sheet.name().equalsIgnoreCase(name);
  }

  private static Optional<CaseHead> read(Names names, ReadRow row) {
    Map<Integer, Field> fields = new TreeMap<>();
    Map<Integer, String> strangers = new TreeMap<>();
    Set<Integer> numbers = new HashSet<>();
    int code = -1;
    for (ReadCell cell : row.cells()) {
      String name = Names.plain(cell.text());
      Optional<Field> field = names.field(name);
      if (code < 0 && CODE_NAMES.contains(name)) {
        code = cell.column();
      } else if (field.isPresent()) {
        fields.put(cell.column(), field.get());
      } else if (NUMBER_NAMES.contains(name)) {
        numbers.add(cell.column());
      } else {
        strangers.put(cell.column(), cell.text());
      }
    }
    return code < 0 || fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new CaseHead(names.sheet(), row.number(), code, fields, strangers, numbers));
  }

  /// What a template writes above a column: words, unit, and a star where it must be filled in.
  static String label(Item item) {
    String unit = item.guidance().unitWords().id();
    boolean said = unit.isEmpty() || item.text().id().contains("(" + unit + ")");
    return item.text().id()
        + (said ? "" : " (" + unit + ")")
        + (item.limits().required() ? " *" : "");
  }

  /// The same head where words stand above keys, or the other way round, one row further down.
  private CaseHead pastRepetition(List<ReadRow> first, List<Names> sheets) {
    Names names =
        sheets.stream().filter(one -> one.sheet().equals(sheet)).findFirst().orElseThrow();
    int last = row;
    for (ReadRow next : first) {
      if (next.number() == last + 1
          && read(names, next).filter(head -> head.code == code).isPresent()) {
        last = next.number();
      }
    }
    return new CaseHead(sheet, last, code, fields, strangers, numbers);
  }

  /// Notes heads that two columns have, and heads that no field has; those that are named for an
  /// identifier are left to the privacy gate.
  void check(Part part, Problems problems) {
    Map<Field, Integer> seen = new HashMap<>();
    fields.forEach((column, field) -> {
      Integer before = seen.putIfAbsent(field, column);
      if (before != null) {
        problems.add(
            ProblemCode.HEAD_TWICE,
            place(part, column),
            Sentences.of("sheet.twice", Labels.of(field.item()), Spot.letters(before + 1)));
      }
    });
    strangers.forEach((column, name) -> {
      if (PrivacyGate.forbiddenField(name).isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_FIELD,
            place(part, column),
            Sentences.of("sheet.stranger", Place.called(place(part, column).spot(), name)));
      }
    });
  }

  private Place place(Part part, int column) {
    return Place.FILE.at(new Spot(part, row, column + 1));
  }

  /// Whether something stands above a column.
  boolean covers(int column) {
    return column == code
        || fields.containsKey(column)
        || strangers.containsKey(column)
        || numbers.contains(column);
  }

  /// A column that holds a row of a repeating table; empty where the table has none here.
  Optional<Integer> columnOf(Item table) {
    return fields.entrySet().stream()
        .filter(field -> field.getValue().table().filter(table::equals).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  String codeOf(ReadRow row) {
    return row.cell(code).map(ReadCell::text).orElse("");
  }
}
