package id.telaah.intake;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answer;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A template as somebody fills it in: options by their words, reasons as words, months with the
/// month first, numbers half as numbers and half as text with a comma.
final class FilledTemplate {
  private static final int FIRST_ROW = 5;

  private final TargetGroup group;
  private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();
  private final Map<String, Integer> next = new LinkedHashMap<>();
  private UnaryOperator<String> lastTouch = xml -> xml;

  FilledTemplate(TargetGroup group) {
    this.group = group;
  }

  /// Somebody changes the XML of every sheet afterwards.
  FilledTemplate touched(UnaryOperator<String> change) {
    lastTouch = change;
    return this;
  }

  FilledTemplate with(CaseFile file) {
    Definition form = CaseFiles.FORMS.exactly(file.form());
    for (CaseLayout.Sheet sheet : CaseLayout.of(form).sheets()) {
      List<Integer> rows =
          sheet.rows().map(table -> file.answers().rows(table.linkId())).orElse(List.of(0));
      for (int row : rows) {
        List<String> cells = new ArrayList<>();
        cells.add(text(0, file.code().value()));
        for (int at = 0; at < sheet.columns().size(); at++) {
          Item item = sheet.columns().get(at).item();
          Optional<Answer> answer = file.answers().get(new ItemKey(item.linkId(), row));
          int column = at + 1;
          answer.ifPresent(one -> cells.add(cell(column, item, one)));
        }
        if (cells.size() > 1 || sheet.name().equals(CaseLayout.MAIN)) {
          row(sheet.name(), String.join("", cells));
        }
      }
    }
    return this;
  }

  /// A row of cells in XML; `@` stands for its number.
  FilledTemplate row(String sheet, String cells) {
    int number = next.merge(sheet, 1, Integer::sum) + FIRST_ROW - 1;
    sheets
        .computeIfAbsent(sheet, none -> new StringBuilder())
        .append("<row r=\"" + number + "\">" + cells.replace("@", "" + number) + "</row>");
    return this;
  }

  static String text(int column, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<c r=\"%s@\" t=\"inlineStr\"><is><t>%s</t></is></c>"
        .formatted(Spot.letters(column + 1), escaped);
  }

  private static String cell(int column, Item item, Answer answer) {
    return switch (answer) {
      case Answer.Missing missing -> text(column, CellAnswer.written(item, missing.reason()));
      case Answer.Given given -> {
        List<String> words = given.values().stream().map(one -> words(item, one)).toList();
        boolean number = given.values().getFirst() instanceof Value.Numeric && column % 2 == 0;
        yield number
            ? "<c r=\"%s@\"><v>%s</v></c>"
                .formatted(Spot.letters(column + 1), words.getFirst().replace(',', '.'))
            : text(column, String.join("; ", words));
      }
    };
  }

  /// An answer in the words of somebody who types it.
  static String written(Item item, Answer answer) {
    return switch (answer) {
      case Answer.Missing missing -> CellAnswer.written(item, missing.reason());
      case Answer.Given given ->
          given.values().stream()
              .map(one -> words(item, one))
              .collect(java.util.stream.Collectors.joining("; "));
    };
  }

  private static String words(Item item, Value value) {
    return switch (value) {
      case Value.Numeric numeric -> numeric.number().toPlainString().replace('.', ',');
      case Value.Flag flag -> flag.yes() ? "Ya" : "Tidak";
      case Value.Month month ->
          "%02d-%d".formatted(month.month().getMonthValue(), month.month().getYear());
      case Value.Day day ->
          "%02d-%02d-%d"
              .formatted(
                  day.date().getDayOfMonth(), day.date().getMonthValue(), day.date().getYear());
      case Value.Coded coded -> CellAnswer.written(item, item.option(coded.code()).orElseThrow());
      case Value.Text text -> text.text();
    };
  }

  /// The workbook as it is sent in.
  byte[] bytes() {
    return filled(new CaseTemplate(CaseFiles.FORMS).xlsx(group));
  }

  private byte[] filled(byte[] template) {
    Definition form = CaseFiles.FORMS.newest(group.caseForm());
    List<CaseLayout.Sheet> layout = CaseLayout.of(form).sheets();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = in.readAllBytes();
        for (int i = 0; i < layout.size(); i++) {
          if (entry.getName().equals("xl/worksheets/sheet" + (i + 2) + ".xml")) {
            String rows = sheets.getOrDefault(layout.get(i).name(), new StringBuilder()).toString();
            String xml = new String(bytes, StandardCharsets.UTF_8);
            bytes =
                lastTouch
                    .apply(xml.replace("</sheetData>", rows + "</sheetData>"))
                    .getBytes(StandardCharsets.UTF_8);
          }
        }
        zip.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
