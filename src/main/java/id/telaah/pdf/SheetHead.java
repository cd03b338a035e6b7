package id.telaah.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import id.telaah.recommendation.CaseSheet;
import java.util.Arrays;
import java.util.List;

/// The head of a sheet: whose paper it is, which case in which round, and the facts in four columns
/// or, where that makes one row, five or six.
record SheetHead(CaseSheet sheet, Setting setting, SheetFit fit) {
  static final Color QUIET = new DeviceGray(0.3f);

  void addTo(Document document) {
    CaseSheet.Heading heading = sheet.heading();
    Setting small = setting.at(fit.small());
    Table head = Setting.columns(58, 42);
    head.addCell(
        Setting.place(
            small.text(sheet.office().letterhead().government()),
            small.text(sheet.office().letterhead().name()),
            setting.at(15).heading(SheetWords.TITLE, StandardRoles.H1).setMarginTop(3)));
    head.addCell(
        Setting.place(
                setting.at(12).bold(heading.code().value()).setTextAlignment(TextAlignment.RIGHT),
                setting.text(heading.title()).setTextAlignment(TextAlignment.RIGHT))
            .setVerticalAlignment(VerticalAlignment.BOTTOM));
    document.add(head);
    document.add(new LineSeparator(new SolidLine(1.2f)).setMarginTop(3));
    addFacts(document, small);
  }

  private void addFacts(Document document, Setting small) {
    List<CaseSheet.Fact> facts = sheet.heading().facts();
    if (!facts.isEmpty()) {
      boolean oneRow = facts.size() == 5 || facts.size() == 6 && fit.isTight();
      int columns = oneRow ? facts.size() : 4;
      document.add(facts(facts, columns, setting, small).setMarginTop(4));
    }
  }

  /// Each label above its value, in rows of so many.
  static Table facts(List<CaseSheet.Fact> facts, int columns, Setting setting, Setting small) {
    float[] equal = new float[columns];
    Arrays.fill(equal, 100f / columns);
    Table table = Setting.columns(equal);
    for (CaseSheet.Fact fact : facts) {
      table.addCell(
          Setting.place(
                  small.text(fact.label()).setFontColor(QUIET),
                  setting.bold(fact.value()).setMarginBottom(2))
              .setPaddingRight(4));
    }
    int missing = Math.floorMod(-facts.size(), columns);
    for (int i = 0; i < missing; i++) {
      table.addCell(Setting.place());
    }
    return table;
  }

  /// The line that opens the pages after the first.
  static String continued(CaseSheet sheet) {
    return SheetWords.TITLE + " " + sheet.heading().code() + ", " + SheetWords.CONTINUED;
  }
}
