package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.privacy.PrivacyGate;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns the cells of a row into the members of a case file, by the head above them.
record RowNodes(CaseHead head, Part part) {
  /// The fields of a row, those left empty too, so that each has its place; and what stands under a
  /// head that is named for an identifier, for the privacy gate to find.
  List<Node.Member> members(ReadRow row) {
    Map<Integer, ReadCell> cells = new HashMap<>();
    row.cells().forEach(cell -> cells.put(cell.column(), cell));
    List<Node.Member> members = new ArrayList<>();
    for (Map.Entry<Integer, Item> field : head.fields().entrySet()) {
      Spot spot = new Spot(part, row.number(), field.getKey() + 1);
      ReadCell cell = cells.get(field.getKey());
      Node node = cell == null ? new Node.Nil(spot) : CellAnswer.node(field.getValue(), cell, spot);
      members.add(new Node.Member(spot, field.getValue().linkId(), node));
    }
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
