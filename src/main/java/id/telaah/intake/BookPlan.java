package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.FormRef;
import id.telaah.workbook.BookException;
import id.telaah.workbook.CaseMark;
import id.telaah.workbook.OpenBook.SheetPart;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the sheets of a workbook are, found out before any case is read: by the mark of the
/// template that it was made from, and by the heads of its sheets; never by names or order.
///
/// @param cases the sheet with one row a case that has most of the fields
/// @param others further sheets that belong to cases
record BookPlan(
    TargetGroup group,
    Definition form,
    Map.Entry<SheetPart, RowNodes> cases,
    Map<SheetPart, RowNodes> others) {
  /// The plan; empty where the workbook holds no cases that we can read, with the problem noted.
  static Optional<BookPlan> of(
      CaseReader.Knowledge knowledge, Tables book, Part file, Problems problems)
      throws BookException {
    Map<SheetPart, List<ReadRow>> first = new java.util.LinkedHashMap<>();
    for (SheetPart sheet : book.sheets()) {
      first.put(sheet, SheetSurvey.first(book, sheet));
    }
    Optional<CaseMark> mark =
        first.values().stream().flatMap(rows -> mark(rows).stream()).findAny();
    Place whole = Place.FILE.at(new Spot(file, 0, 0));
    if (mark.isEmpty() && !book.isText()) {
      problems.note(whole, Sentences.of("sheet.unmarked"));
    } else if (mark.isPresent() && !mark.get().version().equals(CaseMark.VERSION)) {
      problems.add(ProblemCode.TEMPLATE_VERSION, whole, Sentences.of("sheet.version"));
      return Optional.empty();
    }
    Optional<TargetGroup> group =
        mark.map(CaseMark::group)
            .or(() -> groupOfCodes(knowledge, first.values()))
            .flatMap(key -> knowledge.groups().byKey(key));
    if (group.isEmpty()) {
      problems.add(ProblemCode.NO_CASE_SHEET, whole, Sentences.of("sheet.none"));
      return Optional.empty();
    }
    Optional<Definition> form = form(knowledge, group.get(), mark.map(CaseMark::form));
    if (form.isEmpty()) {
      problems.add(ProblemCode.TEMPLATE_VERSION, whole, Sentences.of("sheet.version"));
      return Optional.empty();
    }
    return plan(group.get(), form.get(), first, book, file, problems);
  }

  private static Optional<BookPlan> plan(
      TargetGroup group,
      Definition form,
      Map<SheetPart, List<ReadRow>> first,
      Tables book,
      Part file,
      Problems problems) {
    CaseLayout layout = CaseLayout.of(form);
    Map<SheetPart, RowNodes> found = new java.util.LinkedHashMap<>();
    int index = 0;
    for (Map.Entry<SheetPart, List<ReadRow>> sheet : first.entrySet()) {
      Part part = part(book, file, sheet.getKey(), index++);
      CaseHead.find(layout, sheet.getKey().name(), sheet.getValue())
          .ifPresent(head -> found.put(sheet.getKey(), new RowNodes(head, part)));
    }
    Optional<SheetPart> main =
        found.entrySet().stream()
            .filter(sheet -> sheet.getValue().head().sheet().rows().isEmpty())
            .max(
                java.util.Comparator.comparingInt(sheet -> sheet.getValue().head().fields().size()))
            .map(Map.Entry::getKey);
    if (main.isEmpty()) {
      Place whole = Place.FILE.at(new Spot(file, 0, 0));
      problems.add(ProblemCode.NO_CASE_SHEET, whole, Sentences.of("sheet.none"));
      return Optional.empty();
    }
    RowNodes cases = java.util.Objects.requireNonNull(found.remove(main.get()));
    return Optional.of(new BookPlan(group, form, Map.entry(main.get(), cases), found));
  }

  /// How problems call a table.
  static Part part(Tables book, Part file, SheetPart sheet, int index) {
    return book.isText() ? file.table(sheet.name(), index) : file.sheet(sheet.name(), index);
  }

  private static Optional<Definition> form(
      CaseReader.Knowledge knowledge, TargetGroup group, Optional<String> named) {
    if (named.isEmpty()) {
      return Optional.of(knowledge.forms().newest(group.caseForm()));
    }
    if (!named.get().startsWith(group.caseForm() + "|")) {
      return Optional.empty();
    }
    try {
      return Optional.of(knowledge.forms().exactly(FormRef.parse(named.get())));
    } catch (FormException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The name of the format, and in the cells after it version, group and form.
  private static Optional<CaseMark> mark(List<ReadRow> rows) {
    for (ReadRow row : rows) {
      for (ReadCell cell : row.cells()) {
        if (cell.text().equals(CaseMark.FORMAT)) {
          List<String> said = new ArrayList<>();
          for (int next = 1; next <= 3; next++) {
            said.add(row.cell(cell.column() + next).map(ReadCell::text).orElse(""));
          }
          return Optional.of(new CaseMark(said.get(0), said.get(1), said.get(2)));
        }
      }
    }
    return Optional.empty();
  }

  /// The group that most of the first case codes name.
  private static Optional<String> groupOfCodes(
      CaseReader.Knowledge knowledge, Iterable<List<ReadRow>> sheets) {
    Map<String, Integer> named = new TreeMap<>();
    sheets.forEach(rows ->
        rows.forEach(row ->
            row.cells().stream()
                .map(ReadCell::text)
                .filter(CaseCode::isCode)
                .forEach(code -> named.merge(new CaseCode(code).groupCode(), 1, Integer::sum))));
    return named.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .flatMap(code ->
            knowledge.groups().list().stream()
                .filter(group -> group.code().equals(code.getKey()))
                .findFirst())
        .map(TargetGroup::key);
  }
}
