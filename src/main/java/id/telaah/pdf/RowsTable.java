package id.telaah.pdf;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import id.telaah.recommendation.RecommendationRow;
import java.util.List;

/// The agency's rows as a table whose head stands again on every page and whose rows stay whole.
record RowsTable(List<RecommendationRow> rows, Setting setting) {
  private static final float[] PERCENTS = {5, 17, 12, 17, 20, 14, 15};

  Table table() {
    Table table = new Table(UnitValue.createPercentArray(PERCENTS));
    table.useAllAvailableWidth().setFixedLayout().setMarginTop(6).setMarginBottom(8);
    for (String head : LetterWords.HEADS) {
      table.addHeaderCell(head(setting, head));
    }
    int number = 1;
    for (RecommendationRow row : rows) {
      table.addCell(cell(number++ + ".").setTextAlignment(TextAlignment.RIGHT));
      table.addCell(cell(row.code().value()));
      table.addCell(cell(row.village()));
      table.addCell(cell(row.need()));
      table.addCell(cell(row.what()));
      table.addCell(cell(row.terms().deadline()));
      table.addCell(cell(row.terms().measure()));
    }
    return table;
  }

  /// A head that says it heads its column.
  static Cell head(Setting setting, String text) {
    Cell cell = Setting.as(new Cell(), StandardRoles.TH);
    PdfStructureAttributes scope = new PdfStructureAttributes("Table");
    scope.addEnumAttribute("Scope", "Column");
    cell.getAccessibilityProperties().addAttributes(scope);
    return cell.add(setting.bold(text).setTextAlignment(TextAlignment.CENTER))
        .setBackgroundColor(new DeviceGray(0.93f))
        .setBorder(new SolidBorder(0.6f))
        .setPadding(3)
        .setVerticalAlignment(VerticalAlignment.MIDDLE);
  }

  private Cell cell(String text) {
    return new Cell()
        .add(setting.text(text))
        .setBorder(new SolidBorder(0.6f))
        .setPadding(3)
        .setKeepTogether(true);
  }
}
