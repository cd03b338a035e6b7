package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.privacy.PrivacyGate;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Turns the cells of a row into the members of a case file, by the head above them.
record RowNodes(CaseHead head, Part part) {
  /// The fields of a row, those left empty too, so that each has its place; and what stands under a
  /// head that is named for an identifier, for the privacy gate to find.
  List<Node.Member> members(ReadRow row) {
    Map<Integer, ReadCell> cells = new HashMap<>();
    row.cells().forEach(cell -> cells.put(cell.column(), cell));
    List<Node.Member> members = new ArrayList<>();
    Map<Item, TreeMap<Integer, List<Node.Member>>> tables = new LinkedHashMap<>();
    head.fields()
        .forEach((column, field) -> {
          Spot spot = new Spot(part, row.number(), column + 1);
          ReadCell cell = cells.get(column);
          Node node = cell == null ? new Node.Nil(spot) : CellAnswer.node(field.item(), cell, spot);
          Node.Member member = new Node.Member(spot, field.item().linkId(), node);
          field
              .table()
              .map(table ->
                  tables
                      .computeIfAbsent(table, none -> new TreeMap<>())
                      .computeIfAbsent(field.row(), none -> new ArrayList<>()))
              .orElse(members)
              .add(member);
        });
    tables.forEach((table, rows) -> members.add(numbered(table, rows, row)));
    head.strangers()
        .forEach((column, name) -> {
          ReadCell cell = cells.get(column);
          if (cell != null && PrivacyGate.forbiddenField(name).isPresent()) {
            Spot spot = new Spot(part, row.number(), column + 1);
            members.add(new Node.Member(spot, name, new Node.Str(spot, cell.text())));
          }
        });
    return members;
  }

  /// A repeating table whose rows stand side by side; rows in which nothing stands are none.
  private Node.Member numbered(Item table, TreeMap<Integer, List<Node.Member>> rows, ReadRow row) {
    List<Node> objects = new ArrayList<>();
    for (List<Node.Member> one : rows.values()) {
      if (one.stream().anyMatch(member -> !member.value().isEmpty())) {
        Spot first = one.getFirst().spot();
        objects.add(new Node.Obj(first, one, first));
      }
    }
    return new Node.Member(spot(row), table.linkId(), new Node.Arr(spot(row), objects));
  }

  Spot spot(ReadRow row) {
    return new Spot(part, row.number(), 0);
  }

  Spot codeSpot(ReadRow row) {
    return new Spot(part, row.number(), head.code() + 1);
  }

  /// The row as an object of its own.
  Node.Obj object(ReadRow row) {
    return new Node.Obj(spot(row), members(row), spot(row));
  }

  /// Whether anything but the code stands in it.
  boolean isFilled(ReadRow row) {
    return row.cells().stream()
        .anyMatch(cell ->
            head.fields().containsKey(cell.column())
                || head.strangers().containsKey(cell.column()));
  }
}
