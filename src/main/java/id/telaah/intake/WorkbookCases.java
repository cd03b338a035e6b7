package id.telaah.intake;

import id.telaah.form.Item;
import id.telaah.workbook.BookException;
import id.telaah.workbook.OpenBook;
import id.telaah.workbook.OpenBook.SheetPart;
import id.telaah.workbook.ReadBook.ReadRow;
import id.telaah.workbook.TableRows;
import id.telaah.workbook.Tables;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cases of a workbook, or of texts with separators: one row a case on the main sheet, joined
/// by case code with the rows of the other sheets. What any of them holds beyond that is told, not
/// lost.
final class WorkbookCases implements CaseSource {
  private final Tables book;
  private final BookPlan plan;
  private final Problems problems;
  private final List<JoinedRows> joined = new ArrayList<>();
  private final RowNodes nodes;
  private @Nullable TableRows rows;

  private WorkbookCases(Tables book, BookPlan plan, Problems problems) {
    this.book = book;
    this.plan = plan;
    this.problems = problems;
    this.nodes = plan.cases().getValue();
  }

  /// What opens tables.
  @FunctionalInterface
  interface Opening {
    Tables open() throws IOException;
  }

  /// Opens a workbook; empty where it holds no cases that can be read, with the problem noted.
  static Optional<CaseSource> open(CaseReader.Knowledge knowledge, Origin origin, Problems problems)
      throws IOException {
    return open(knowledge, () -> OpenBook.open(origin.bytes().open()), origin.part(), problems);
  }

  /// Opens tables; empty where they hold no cases that can be read, with the problem noted.
  static Optional<CaseSource> open(
      CaseReader.Knowledge knowledge, Opening opening, Part file, Problems problems)
      throws IOException {
    Tables book = null;
    WorkbookCases cases = null;
    try {
      book = opening.open();
      Optional<BookPlan> plan = BookPlan.of(knowledge, book, file, problems);
      if (plan.isPresent()) {
        WorkbookCases opened = new WorkbookCases(book, plan.get(), problems);
        cases = opened.prepare(file) ? opened : null;
      }
    } catch (BookException e) {
      BookSentences.note(e, file, problems);
      cases = null;
    } finally {
      if (cases == null && book != null) {
        book.close();
      }
    }
    return Optional.ofNullable(cases);
  }

  /// Goes once through every sheet.
  private boolean prepare(Part file) throws BookException {
    SheetSurvey survey = new SheetSurvey(book, problems);
    Map<String, Integer> order = new HashMap<>();
    nodes.head().check(nodes.part(), problems);
    survey.known(
        plan.cases().getKey(),
        nodes,
        row -> order.putIfAbsent(nodes.head().codeOf(row), order.size()));
    int index = 0;
    for (SheetPart sheet : book.sheets()) {
      RowNodes others = plan.others().get(sheet);
      if (others != null) {
        others.head().check(others.part(), problems);
        refuseBoth(others);
        JoinedRows its = new JoinedRows(sheet, others, order, problems);
        survey.known(sheet, others, its::survey);
        joined.add(its);
      } else if (!sheet.equals(plan.cases().getKey()) && !BlankCases.isOurs(sheet)) {
        survey.strange(sheet, BookPlan.part(book, file, sheet, index));
      }
      index++;
    }
    for (JoinedRows its : joined) {
      if (!its.open(book)) {
        return false;
      }
    }
    rows = book.rows(plan.cases().getKey());
    return true;
  }

  /// Rows of a table stand beside the case or in a table of their own, never in both.
  private void refuseBoth(RowNodes others) {
    others
        .head()
        .sheet()
        .rows()
        .flatMap(nodes.head()::columnOf)
        .ifPresent(column ->
            problems.add(
                ProblemCode.TABLE_TWICE,
                Place.FILE.at(new Spot(nodes.part(), nodes.head().row(), column + 1)),
                Sentences.of("text.table.twice", others.part().called())));
  }

  @Override
  public Optional<Node.Obj> next() {
    try {
      while (rows != null) {
        Optional<ReadRow> row = rows.next();
        if (row.isEmpty()) {
          return Optional.empty();
        }
        if (row.get().number() > nodes.head().row()
            && (nodes.isFilled(row.get()) || !nodes.head().codeOf(row.get()).isEmpty())) {
          return Optional.of(whole(row.get()));
        }
      }
    } catch (BookException e) {
      BookSentences.note(e, nodes.part(), problems);
      close();
    }
    return Optional.empty();
  }

  /// One case in the shape of a case file.
  private Node.Obj whole(ReadRow row) throws BookException {
    Spot spot = nodes.spot(row);
    String code = nodes.head().codeOf(row);
    List<Node.Member> fields = new ArrayList<>(nodes.members(row));
    for (JoinedRows its : joined) {
      List<ReadRow> rowsOfIt = code.isEmpty() ? List.of() : its.of(code);
      Optional<Item> table = its.nodes().head().sheet().rows();
      if (table.isPresent()) {
        List<Node> objects = rowsOfIt.stream().map(one -> (Node) its.nodes().object(one)).toList();
        fields.add(new Node.Member(spot, table.get().linkId(), new Node.Arr(spot, objects)));
      } else {
        single(its.nodes(), rowsOfIt, fields);
      }
    }
    return new Node.Obj(
        spot,
        List.of(
            new Node.Member(spot, "format", new Node.Str(spot, Header.FORMAT)),
            new Node.Member(
                spot, "version", new Node.Num(spot, BigDecimal.valueOf(Header.VERSION))),
            new Node.Member(
                nodes.codeSpot(row), "case_code", new Node.Str(nodes.codeSpot(row), code)),
            new Node.Member(spot, "group", new Node.Str(spot, plan.group().key())),
            new Node.Member(spot, "form", new Node.Str(spot, plan.form().ref().toString())),
            new Node.Member(spot, "fields", new Node.Obj(spot, fields, spot))),
        spot);
  }

  /// A sheet that may have one row a case.
  private void single(RowNodes of, List<ReadRow> its, List<Node.Member> fields) {
    for (ReadRow row : its) {
      if (row.equals(its.getFirst())) {
        fields.addAll(of.members(row));
      } else {
        problems.add(
            ProblemCode.SECOND_ROW,
            Place.FILE.at(of.codeSpot(row)),
            Sentences.of("sheet.second", its.getFirst().number()));
      }
    }
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
      rows = null;
    }
    joined.forEach(JoinedRows::close);
    book.close();
  }
}
