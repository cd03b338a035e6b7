package id.telaah.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import id.telaah.language.Language;
import id.telaah.recommendation.CaseSheet.SheetRow;
import id.telaah.recommendation.RecommendationRow;
import java.util.List;

/// The agreed recommendations: what, which agency, by when, measured how, of which kind.
record SheetRows(List<SheetRow> rows, Setting setting, SheetFit fit) {
  private static final float[] PERCENTS = {4, 26, 21, 16.5f, 20, 12.5f};

  IBlockElement block() {
    if (rows.isEmpty()) {
      return setting.text(SheetWords.NO_RECOMMENDATIONS);
    }
    Table table = new Table(UnitValue.createPercentArray(PERCENTS));
    // A row that a page break cuts would be tagged as two, and the table no longer as a table.
    table.useAllAvailableWidth().setFixedLayout().setKeepTogether(true);
    for (String head : SheetWords.HEADS) {
      table.addHeaderCell(RowsTable.head(setting, head).setPadding(2));
    }
    int number = 1;
    for (SheetRow it : rows) {
      RecommendationRow row = it.row();
      table.addCell(cell(number++ + "."));
      table.addCell(cell(row.what()));
      table.addCell(cell(it.agency()));
      table.addCell(cell(row.terms().deadline()));
      table.addCell(cell(row.terms().measure()));
      table.addCell(cell(row.intervention().kind().words().in(Language.ID)));
    }
    return table;
  }

  private Cell cell(String text) {
    return new Cell()
        .add(setting.text(text))
        .setBorder(new SolidBorder(0.5f))
        .setPadding(fit.isTight() ? 1 : 2)
        .setPaddingLeft(3)
        .setKeepTogether(true);
  }
}
