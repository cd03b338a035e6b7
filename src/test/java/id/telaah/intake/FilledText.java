package id.telaah.intake;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cases as somebody writes them as text with separators: one row a case, the rows of a repeating
/// table side by side in numbered columns.
final class FilledText {
  private FilledText() {}

  /// @param words whether tables and their columns are called by their words
  static String of(List<CaseFile> cases, char separator, boolean words) {
    Definition form = CaseFiles.FORMS.exactly(cases.getFirst().form());
    List<List<String>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(List.of(CaseHead.CODE_KEY)));
    cases.forEach(one -> rows.add(new ArrayList<>(List.of(one.code().value()))));
    for (CaseLayout.Sheet sheet : CaseLayout.of(form).sheets()) {
      int most =
          sheet
              .rows()
              .map(table ->
                  cases.stream()
                      .mapToInt(one -> one.answers().rows(table.linkId()).size())
                      .max()
                      .orElse(0))
              .orElse(1);
      for (int number = 1; number <= most; number++) {
        for (CaseLayout.Column column : sheet.columns()) {
          rows.getFirst().add(head(sheet, column.item(), number, words));
          for (int at = 0; at < cases.size(); at++) {
            rows.get(at + 1).add(cell(cases.get(at), sheet, column.item(), number));
          }
        }
      }
    }
    return rows.stream()
        .map(row ->
            row.stream()
                .map(cell -> quoted(cell, separator))
                .collect(Collectors.joining(String.valueOf(separator))))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String head(CaseLayout.Sheet sheet, Item item, int number, boolean words) {
    return sheet
        .rows()
        .map(table ->
            words
                ? sheet.name() + "[" + number + "]: " + CaseHead.label(item)
                : table.linkId() + "[" + number + "]." + item.linkId())
        .orElse(item.linkId());
  }

  private static String cell(CaseFile file, CaseLayout.Sheet sheet, Item item, int number) {
    Optional<Integer> row =
        sheet.rows().isEmpty()
            ? Optional.of(0)
            : sheet.rows().stream()
                .flatMap(table -> file.answers().rows(table.linkId()).stream())
                .skip(number - 1L)
                .findFirst();
    Optional<Answer> answer = row.flatMap(at -> file.answers().get(new ItemKey(item.linkId(), at)));
    return answer.map(one -> FilledTemplate.written(item, one)).orElse("");
  }

  private static String quoted(String cell, char separator) {
    return cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n")
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }
}
