package id.telaah.workbook;

import id.telaah.workbook.EntryBook.EntrySheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Makes workbooks that people fill in. Pure; safe from any thread; the same words give the same
/// bytes but for the time of making.
public final class EntryBooks {
  private static final double[] TERM_WIDTHS = {22, 34, 10, 16, 62, 48, 30};
  private static final double GUIDE_WIDTH = 22;
  private static final double LINE_POINTS = 15;
  private static final double MOST_POINTS = 400;

  /// Width of a letter on average, in widths of a digit, with room for words that break early.
  private static final double LETTER = 1.15;

  private EntryBooks() {}

  public static byte[] of(EntryBook content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Map<String, String>> prompts = new ArrayList<>();
    try (Workbook book = new Workbook(out, "Telaah", "1.0")) {
      Worksheet guide = book.newWorksheet(content.guideName());
      prompts.add(Map.of());
      List<Worksheet> sheets = new ArrayList<>();
      content.sheets().forEach(sheet -> sheets.add(book.newWorksheet(sheet.name())));
      Worksheet options = book.newWorksheet(Choices.NAME);
      options.setVisibilityState(VisibilityState.HIDDEN);
      Choices choices = new Choices(options);
      for (int i = 0; i < sheets.size(); i++) {
        EntrySheet sheet = content.sheets().get(i);
        prompts.add(new EntryWriter(sheet, sheets.get(i), choices).write());
      }
      guide(guide, content);
      mark(book.newWorksheet(CaseMark.SHEET), content.mark());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return finished(out.toByteArray(), prompts);
  }

  private static byte[] finished(byte[] book, List<Map<String, String>> prompts) {
    try {
      return Finishing.of(book, prompts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void guide(Worksheet sheet, EntryBook content) {
    int row = 0;
    for (String line : content.guide()) {
      sheet.value(row, 0, Plain.text(line));
      if (row == 0) {
        sheet.style(row, 0).bold().fontSize(14).set();
      }
      row++;
    }
    row++;
    for (int at = 0; at < content.termHeads().size(); at++) {
      sheet.width(at, at < TERM_WIDTHS.length ? TERM_WIDTHS[at] : GUIDE_WIDTH);
      sheet.value(row, at, content.termHeads().get(at));
      sheet.style(row, at).bold().fillColor("E3E8EE").set();
    }
    for (List<String> term : content.terms()) {
      row++;
      sheet.rowHeight(row, height(term));
      for (int at = 0; at < term.size(); at++) {
        sheet.value(row, at, Plain.text(term.get(at)));
        sheet.style(row, at).wrapText(true).verticalAlignment("top").format("@").set();
      }
    }
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  // Not every office program makes a row as high as its longest cell.
  private static double height(List<String> term) {
    int lines = 1;
    for (int at = 0; at < Math.min(term.size(), TERM_WIDTHS.length); at++) {
      lines = Math.max(lines, 1 + (int) (term.get(at).length() * LETTER / TERM_WIDTHS[at]));
    }
    return Math.min(lines * LINE_POINTS + 3, MOST_POINTS);
  }

  private static void mark(Worksheet sheet, CaseMark mark) {
    List<String> cells = List.of(CaseMark.FORMAT, mark.version(), mark.group(), mark.form());
    for (int at = 0; at < cells.size(); at++) {
      sheet.value(0, at, cells.get(at));
      sheet.style(0, at).format("@").set();
    }
    sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
  }
}
