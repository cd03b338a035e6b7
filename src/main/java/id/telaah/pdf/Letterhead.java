package id.telaah.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.properties.TextAlignment;
import id.telaah.round.Office;

/// The kop of an office over the double rule.
record Letterhead(Office.Letterhead office, Setting setting, float width) {
  private static final float[] NAME_SIZES = {16, 15, 14, 13};

  void addTo(Document document) {
    line(document, office.government(), 13);
    addName(document);
    if (!office.address().isBlank()) {
      document.add(setting.at(9.5f).text(office.address()).setTextAlignment(TextAlignment.CENTER));
    }
    if (!office.contact().isBlank()) {
      document.add(setting.at(9.5f).text(office.contact()).setTextAlignment(TextAlignment.CENTER));
    }
    document.add(new LineSeparator(new SolidLine(2.25f)).setMarginTop(5));
    document.add(new LineSeparator(new SolidLine(0.75f)).setMarginTop(1.2f));
  }

  private void line(Document document, String text, float size) {
    document.add(setting.at(size).bold(text).setTextAlignment(TextAlignment.CENTER));
  }

  /// On one line at the largest size that fits; a longer name on two lines of like length.
  private void addName(Document document) {
    PdfFont bold = setting.faces().bold();
    for (float size : NAME_SIZES) {
      if (bold.getWidth(office.name(), size) <= width) {
        line(document, office.name(), size);
        return;
      }
    }
    int middle = breakNearMiddle(office.name());
    line(document, office.name().substring(0, middle).strip(), 14);
    line(document, office.name().substring(middle).strip(), 14);
  }

  private static int breakNearMiddle(String name) {
    int half = name.length() / 2;
    int before = name.lastIndexOf(' ', half);
    int after = name.indexOf(' ', half);
    if (before < 0) {
      return Math.max(after, 0);
    }
    return after < 0 || half - before <= after - half ? before : after;
  }
}
