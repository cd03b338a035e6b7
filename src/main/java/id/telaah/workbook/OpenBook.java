package id.telaah.workbook;

import id.telaah.workbook.BookException.Fault;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A workbook that anybody may have made, open to be read sheet by sheet and row by row. Formulas
/// are never computed, what a workbook links to is never fetched, its macros are not looked at.
public final class OpenBook implements Tables {
  private static final int MOST_SHEETS = 100;
  private static final String BOOK = "xl/workbook.xml";

  private final Packed packed;
  private final List<SheetPart> sheets = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private boolean from1904;
  private @Nullable SheetStyles styles;
  private @Nullable SharedTexts texts;

  private OpenBook(Packed packed) {
    this.packed = packed;
  }

  /// A sheet of the workbook.
  ///
  /// @param hidden whether it does not show among the tabs
  /// @param part name of its part in the packed file
  public record SheetPart(String name, boolean hidden, String part) {}

  /// Opens a workbook. The channel is closed with it, also where it cannot be opened.
  ///
  /// @throws BookException where it is none, broken or beyond measure
  public static OpenBook open(SeekableByteChannel channel) throws BookException {
    Packed packed;
    try {
      packed = Packed.open(channel);
    } catch (IOException | RuntimeException e) {
      throw new BookException(Fault.BROKEN, e);
    }
    OpenBook book = new OpenBook(packed);
    boolean opened = false;
    try {
      book.read();
      opened = true;
      return book;
    } catch (BookException e) {
      throw e;
    } catch (Packed.BombException e) {
      throw new BookException(Fault.TOO_MUCH, e);
    } catch (IOException e) {
      throw new BookException(Fault.BROKEN, e);
    } finally {
      if (!opened) {
        book.close();
      }
    }
  }

  private void read() throws IOException {
    if (!packed.has(BOOK)) {
      boolean office =
          packed.has("xl/workbook.bin")
              || packed.has("content.xml")
              || packed.has("word/document.xml")
              || packed.has("ppt/presentation.xml");
      throw new BookException(office ? Fault.OTHER_FORMAT : Fault.NO_WORKBOOK);
    }
    try (XmlPart xml = new XmlPart(packed.open("xl/_rels/workbook.xml.rels"))) {
      while (xml.next()) {
        if (xml.isStart("Relationship") && targets.size() <= MOST_SHEETS * 2) {
          String target = xml.attribute("Target");
          targets.put(
              xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    try (XmlPart xml = new XmlPart(packed.open(BOOK))) {
      while (xml.next()) {
        if (xml.isStart("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (xml.isStart("sheet")) {
          sheet(xml);
        }
      }
    }
  }

  private void sheet(XmlPart xml) throws BookException {
    if (sheets.size() >= MOST_SHEETS) {
      throw new BookException(Fault.TOO_MUCH);
    }
    String part = targets.getOrDefault(xml.attribute("id"), "");
    String state = xml.attribute("state");
    // Sheets of charts and macros have no rows.
    if (part.startsWith("xl/worksheets/")) {
      sheets.add(
          new SheetPart(xml.attribute("name"), !state.isEmpty() && !state.equals("visible"), part));
    }
  }

  @Override
  public List<SheetPart> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public SheetRows rows(SheetPart sheet) throws BookException {
    try {
      if (styles == null) {
        styles = SheetStyles.read(packed, "xl/styles.xml", from1904);
        texts = SharedTexts.read(packed, "xl/sharedStrings.xml");
      }
      return new SheetRows(
          new XmlPart(packed.open(sheet.part())),
          java.util.Objects.requireNonNull(styles),
          java.util.Objects.requireNonNull(texts));
    } catch (BookException e) {
      throw e;
    } catch (Packed.BombException e) {
      throw new BookException(Fault.TOO_MUCH, e);
    } catch (IOException e) {
      throw new BookException(Fault.BROKEN, e);
    }
  }

  @Override
  public void close() {
    packed.close();
  }
}
