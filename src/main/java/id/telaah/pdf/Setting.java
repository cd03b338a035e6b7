package id.telaah.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.tagging.IAccessibleElement;

/// How running text is set: the faces and one size, in points.
record Setting(Typefaces faces, float size) {
  private static final float LEADING = 1.12f;

  Setting at(float points) {
    return new Setting(faces, points);
  }

  Paragraph text(String text) {
    return new Paragraph(faces.printable(text))
        .setFont(faces.regular())
        .setFontSize(size)
        .setMultipliedLeading(LEADING)
        .setMargin(0);
  }

  Paragraph bold(String text) {
    return text(text).setFont(faces.bold());
  }

  /// Text that a reader's list of headings shows, by level: `H1`.
  Paragraph heading(String text, String role) {
    return as(bold(text), role);
  }

  static <T extends IAccessibleElement> T as(T element, String role) {
    AccessibilityProperties properties = element.getAccessibilityProperties();
    properties.setRole(role);
    return element;
  }

  /// Columns that only place things: they are read one after another and are no table to a reader.
  static Table columns(float... percents) {
    Table table = new Table(UnitValue.createPercentArray(percents));
    return as(table.useAllAvailableWidth().setFixedLayout(), StandardRoles.DIV);
  }

  /// One place of [#columns].
  static Cell place(IBlockElement... blocks) {
    Cell cell = as(new Cell(), StandardRoles.DIV);
    cell.setBorder(Border.NO_BORDER).setPadding(0);
    for (IBlockElement block : blocks) {
      cell.add(block);
    }
    return cell;
  }
}
