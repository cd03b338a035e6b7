package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.privacy.PrivacyGate;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    Map<Integer, Item> fields,
    Map<Integer, String> strangers,
    Set<Integer> numbers) {
  /// The code's column as templates name it, by key and by words.
  static final String CODE_KEY = "kode_kasus";

  static final String CODE_LABEL = "Kode kasus";

  /// Rows from the top among which a head is looked for.
  static final int WITHIN = 20;

  private static final Set<String> CODE_NAMES =
      Set.of(CODE_KEY, "kode kasus", "case_code", "case code");

  private static final Set<String> NUMBER_NAMES = Set.of("no", "no.", "nomor");

  /// Finds the head among the first rows of a sheet; empty where none names a code and a field.
  ///
  /// @param first rows, [#WITHIN] at most
  static Optional<CaseHead> find(CaseLayout layout, String name, List<ReadRow> first) {
    CaseHead best = null;
    for (ReadRow row : first) {
      for (CaseLayout.Sheet sheet : layout.sheets()) {
        Optional<CaseHead> head = read(sheet, row);
        if (head.isPresent() && isBetter(head.get(), best, name)) {
          best = head.get();
        }
      }
    }
    return Optional.ofNullable(best).map(head -> head.pastRepetition(first));
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

  private static Optional<CaseHead> read(CaseLayout.Sheet sheet, ReadRow row) {
    Map<String, Item> names = names(sheet);
    Map<Integer, Item> fields = new TreeMap<>();
    Map<Integer, String> strangers = new TreeMap<>();
    Set<Integer> numbers = new HashSet<>();
    int code = -1;
    for (ReadCell cell : row.cells()) {
      String name = plain(cell.text());
      Item item = names.get(name);
      if (code < 0 && CODE_NAMES.contains(name)) {
        code = cell.column();
      } else if (item != null) {
        fields.put(cell.column(), item);
      } else if (NUMBER_NAMES.contains(name)) {
        numbers.add(cell.column());
      } else {
        strangers.put(cell.column(), cell.text());
      }
    }
    return code < 0 || fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new CaseHead(sheet, row.number(), code, fields, strangers, numbers));
  }

  private static Map<String, Item> names(CaseLayout.Sheet sheet) {
    Map<String, Item> names = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (CaseLayout.Column column : sheet.columns()) {
      for (String label :
          List.of(column.item().text().id(), column.item().text().en(), label(column.item()))) {
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

  /// What a template writes above a column: words, unit, and a star where it must be filled in.
  static String label(Item item) {
    String unit = item.guidance().unitWords().id();
    boolean said = unit.isEmpty() || item.text().id().contains("(" + unit + ")");
    return item.text().id()
        + (said ? "" : " (" + unit + ")")
        + (item.limits().required() ? " *" : "");
  }

  private static String plain(String head) {
    return head.toLowerCase(Locale.ROOT)
        .replace("*", "")
        .replaceAll("\\(wajib\\)", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// The same head where words stand above keys, or the other way round, one row further down.
  private CaseHead pastRepetition(List<ReadRow> first) {
    int last = row;
    for (ReadRow next : first) {
      if (next.number() == last + 1
          && read(sheet, next).filter(head -> head.code == code).isPresent()) {
        last = next.number();
      }
    }
    return new CaseHead(sheet, last, code, fields, strangers, numbers);
  }

  /// Notes heads that two columns have, and heads that no field has; those that are named for an
  /// identifier are left to the privacy gate.
  void check(Part part, Problems problems) {
    Map<Item, Integer> seen = new HashMap<>();
    fields.forEach((column, item) -> {
      Integer before = seen.putIfAbsent(item, column);
      if (before != null) {
        problems.add(
            ProblemCode.HEAD_TWICE,
            place(part, column),
            Sentences.of("sheet.twice", Labels.of(item), Spot.letters(before + 1)));
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

  String codeOf(ReadRow row) {
    return row.cell(code).map(ReadCell::text).orElse("");
  }
}
