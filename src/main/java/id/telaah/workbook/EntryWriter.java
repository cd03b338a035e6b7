package id.telaah.workbook;

import id.telaah.workbook.EntryBook.Entry;
import id.telaah.workbook.EntryBook.EntryColumn;
import id.telaah.workbook.EntryBook.EntrySheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.CustomDataValidation;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/// One sheet with rows to fill in: heads that are locked, columns below them that are open, each
/// with its drop-down or check and its note.
final class EntryWriter {
  static final int HEADS = 4;

  /// Rows that checks reach down to.
  private static final int ROWS = 2000;

  private static final int SECTION_ROW = 1;
  private static final int LABEL_ROW = 2;
  private static final int KEY_ROW = 3;

  private static final double WIDTH = 17;
  private static final double WIDE = 27;
  private static final double LABEL_POINTS = 48;

  private static final String HEAD_FILL = "E3E8EE";
  private static final String REQUIRED_FILL = "FFE9B8";
  private static final String BAND_FILL = "C9D3DF";
  private static final String LINE = "BDBDBD";

  private final EntrySheet content;
  private final Worksheet sheet;
  private final Choices choices;
  private final Map<String, String> prompts = new TreeMap<>();

  EntryWriter(EntrySheet content, Worksheet sheet, Choices choices) {
    this.content = content;
    this.sheet = sheet;
    this.choices = choices;
  }

  /// The notes that show where a cell is entered, by the cells they are for.
  Map<String, String> write() {
    List<EntryColumn> columns = content.columns();
    for (int at = 0; at < columns.size(); at++) {
      head(at, columns.get(at), at == 0 ? "" : columns.get(at - 1).section());
      entry(at, columns.get(at));
    }
    sheet.value(0, 0, Plain.text(content.how()));
    sheet.style(0, 0).bold().set();
    sheet.rowHeight(LABEL_ROW, LABEL_POINTS);
    sheet.hideRow(KEY_ROW);
    sheet.freezePane(1, HEADS);
    // What is named here is what nobody may do; sorting, filtering, widening and rows stay free.
    sheet.protect(
        "telaah",
        SheetProtectionOption.SHEET,
        SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS,
        SheetProtectionOption.FORMAT_CELLS,
        SheetProtectionOption.INSERT_COLUMNS,
        SheetProtectionOption.DELETE_COLUMNS,
        SheetProtectionOption.INSERT_HYPERLINKS,
        SheetProtectionOption.PIVOT_TABLES);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(SECTION_ROW, LABEL_ROW);
    sheet.repeatCols(0);
    return prompts;
  }

  private void head(int at, EntryColumn column, String before) {
    sheet.width(at, column.entry() instanceof Entry.Free || at == 0 ? WIDE : WIDTH);
    sheet.style(0, at).format("@").set();
    if (!column.section().equals(before)) {
      sheet.value(SECTION_ROW, at, Plain.text(column.section()));
    }
    sheet.style(SECTION_ROW, at).bold().fillColor(BAND_FILL).set();
    sheet.value(LABEL_ROW, at, Plain.text(column.label()));
    sheet
        .style(LABEL_ROW, at)
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(column.required() ? REQUIRED_FILL : HEAD_FILL)
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .set();
    sheet.value(KEY_ROW, at, column.key());
    sheet.style(KEY_ROW, at).italic().format("@").set();
    if (!column.note().isEmpty()) {
      sheet.comment(LABEL_ROW, at, Plain.text(column.note()));
    }
  }

  private void entry(int at, EntryColumn column) {
    // "@" keeps a program from making dates and formulas of what is typed, and a decimal comma from
    // being taken for one between thousands.
    sheet
        .style(at)
        .format("@")
        .protectionOption(ProtectionOption.LOCKED, false)
        .verticalAlignment("top")
        .wrapText(column.entry() instanceof Entry.Free)
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .set();
    Range cells = sheet.range(HEADS, at, HEADS + ROWS - 1, at);
    check(cells, column.entry(), Spreadsheet.address(HEADS, at));
    prompts.put(cells.toString(), column.note());
  }

  private void check(Range cells, Entry entry, String first) {
    switch (entry) {
      case Entry.OneOf one -> {
        List<String> all = new ArrayList<>(one.options());
        all.addAll(one.reasons());
        ListDataValidation drop = cells.validateWithList(choices.range(all));
        drop.allowBlank(true).showDropdown(true).showErrorMessage(one.only());
        drop.errorStyle(DataValidationErrorStyle.STOP);
        drop.errorTitle("Telaah").error("Pilih salah satu dari daftar.");
      }
      case Entry.Number number ->
          custom(
              cells,
              Spreadsheet.number(first, number) + orReason(first, entry),
              "Isi angka dalam batasnya, tanpa satuan.");
      case Entry.Month month ->
          custom(
              cells,
              Spreadsheet.month(first) + orReason(first, entry),
              "Isi bulan dan tahun, misalnya 09-2026 atau 2026-09.");
      case Entry.Free free ->
          custom(
              cells,
              // The library writes formulas as they are: "<" would break the file.
              free.most() + ">=LEN(" + first + ")",
              "Tulisan terlalu panjang: paling banyak " + free.most() + " huruf.");
    }
  }

  private void custom(Range cells, String formula, String error) {
    CustomDataValidation check = cells.validateWithFormula("OR(" + formula + ")");
    check.allowBlank(true).showErrorMessage(true).errorStyle(DataValidationErrorStyle.STOP);
    check.errorTitle("Telaah").error(error);
  }

  private String orReason(String first, Entry entry) {
    if (entry.reasons().isEmpty()) {
      return "";
    }
    String listed = choices.range(entry.reasons()).toAbsoluteString();
    return ",COUNTIF(" + Choices.NAME + "!" + listed + "," + first + ")>0";
  }
}
