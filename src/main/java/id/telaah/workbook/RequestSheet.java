package id.telaah.workbook;

import id.telaah.request.RequestLine;
import id.telaah.request.RequestList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// A list of requests as a sheet. Nothing is locked: rows may be sorted and columns widened, and a
/// key that was altered betrays itself by its check.
final class RequestSheet {
  static final String NAME = "Permintaan";

  private static final double LINE_POINTS = 15;
  private static final double MOST_POINTS = 400;

  /// Width of a letter on average, in widths of a digit, with room for words that break early.
  private static final double LETTER = 1.15;

  private static final int MARK_ROW = 2;
  private static final int HEAD_ROW = 4;
  private static final String WRITTEN = "FFF8E1";
  private static final String HEAD_FILL = "E3E8EE";
  private static final String QUIET = "757575";

  private final RequestList list;
  private final Worksheet sheet;
  private final Choices choices;

  RequestSheet(RequestList list, Worksheet sheet, Choices choices) {
    this.list = list;
    this.sheet = sheet;
    this.choices = choices;
  }

  void write() {
    head();
    int row = HEAD_ROW + 1;
    for (RequestLine line : list.lines()) {
      line(row++, line);
    }
    sheet.freezePane(0, HEAD_ROW + 1);
    sheet.repeatRows(HEAD_ROW);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void head() {
    sheet.value(0, 0, Plain.text("Permintaan data – " + list.officer().name()));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(
        1,
        0,
        "Isi kolom berwarna saja: Jawaban, atau pilih alasan pada Bila tidak ada. Jangan menulis"
            + " nama orang, NIK, alamat, atau nomor telepon. Simpan sebagai XLSX dan kirim"
            + " kembali.");
    RequestMark mark = RequestMark.of(list.round());
    quiet(MARK_ROW, 0, RequestMark.FORMAT);
    quiet(MARK_ROW, 1, mark.version());
    quiet(MARK_ROW, 2, mark.round());
    for (RequestColumn column : RequestColumn.values()) {
      sheet.width(column.ordinal(), column.width());
      sheet.value(HEAD_ROW, column.ordinal(), column.head());
      framed(sheet.style(HEAD_ROW, column.ordinal()).bold().fillColor(HEAD_FILL));
    }
  }

  private void quiet(int row, int column, String text) {
    sheet.value(row, column, text);
    sheet.style(row, column).fontColor(QUIET).format("@").set();
  }

  private void line(int row, RequestLine line) {
    text(row, RequestColumn.CODE, line.code().value());
    text(row, RequestColumn.KEY, line.key().text());
    text(row, RequestColumn.LABEL, line.label());
    text(row, RequestColumn.WAITING, line.waiting());
    text(row, RequestColumn.HOW, line.how().sentence());
    text(row, RequestColumn.ANSWER, "");
    text(row, RequestColumn.REASON, "");
    text(row, RequestColumn.CHECK, line.key().check(list.round(), line.code()));
    sheet.rowHeight(row, height(line));
    offer(row, RequestColumn.ANSWER, line.how().choices(), !line.how().isOpen());
    offer(row, RequestColumn.REASON, line.how().reasons(), true);
  }

  // Not every office program makes a row as high as its longest cell.
  private static double height(RequestLine line) {
    int lines =
        Math.max(
            lines(line.label(), RequestColumn.LABEL),
            Math.max(
                lines(line.waiting(), RequestColumn.WAITING),
                lines(line.how().sentence(), RequestColumn.HOW)));
    return Math.min(lines * LINE_POINTS + 3, MOST_POINTS);
  }

  private static int lines(String text, RequestColumn column) {
    return 1 + (int) (text.length() * LETTER / column.width());
  }

  private void text(int row, RequestColumn column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column.ordinal(), Plain.text(text));
    }
    // "@" keeps a program from making dates and formulas of what is typed.
    StyleSetter style =
        sheet.style(row, column.ordinal()).wrapText(true).verticalAlignment("top").format("@");
    if (column.isFilledIn()) {
      style.fillColor(WRITTEN);
    }
    framed(style);
  }

  private static void framed(StyleSetter style) {
    style.borderStyle(BorderStyle.THIN).borderColor("BDBDBD").set();
  }

  private void offer(int row, RequestColumn column, List<String> options, boolean only) {
    if (options.isEmpty()) {
      return;
    }
    Range cell = sheet.range(row, column.ordinal(), row, column.ordinal());
    ListDataValidation drop = cell.validateWithList(choices.range(options));
    drop.allowBlank(true)
        .showDropdown(true)
        .showErrorMessage(only)
        .errorStyle(DataValidationErrorStyle.STOP);
    drop.errorTitle("Telaah").error("Pilih salah satu dari daftar.");
  }
}
