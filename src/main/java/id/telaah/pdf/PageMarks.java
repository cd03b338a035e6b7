package id.telaah.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/// What stands on pages beside their text, outside the reading order: the word that marks a draft,
/// the page number from page 2 on, a mark of secrecy.
///
/// @param draft marks every page KONSEP, under the text
/// @param secrecy word at the upper right of every page, or empty
/// @param continued what opens the pages after the first, or empty
record PageMarks(boolean draft, String secrecy, String continued) {
  private static final String DRAFT = "KONSEP";
  private static final Color DRAFT_GRAY = new DeviceGray(0.92f);

  void putOn(PdfDocument pdf, Typefaces faces, Export.Margins margins) {
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      PdfPage page = pdf.getPage(number);
      if (draft) {
        putDraft(page, pdf, faces.bold());
      }
      if (number > 1 && continued.isEmpty()) {
        putNumber(page, pdf, faces.regular(), number, margins);
      } else if (number > 1) {
        put(page, pdf, faces.bold(), continued + " – " + number, margins.left(), margins);
      }
      if (!secrecy.isEmpty()) {
        putSecrecy(page, pdf, faces.bold(), margins);
      }
    }
  }

  private static void putDraft(PdfPage page, PdfDocument pdf, PdfFont font) {
    Rectangle size = page.getPageSize();
    double slope = Math.atan2(size.getHeight(), size.getWidth());
    float points = 118;
    float width = font.getWidth(DRAFT, points);
    float cos = (float) Math.cos(slope);
    float sin = (float) Math.sin(slope);
    float rise = points * 0.36f;
    float x = size.getWidth() / 2 - cos * width / 2 + sin * rise;
    float y = size.getHeight() / 2 - sin * width / 2 - cos * rise;
    PdfCanvas under = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf);
    under
        .openTag(new CanvasArtifact())
        .saveState()
        .beginText()
        .setFillColor(DRAFT_GRAY)
        .setFontAndSize(font, points)
        .setTextMatrix(cos, sin, -sin, cos, x, y)
        .showText(DRAFT)
        .endText()
        .restoreState()
        .closeTag();
  }

  private static void putNumber(
      PdfPage page, PdfDocument pdf, PdfFont font, int number, Export.Margins margins) {
    String text = "– " + number + " –";
    Rectangle size = page.getPageSize();
    float middle = (margins.left() + size.getWidth() - margins.right()) / 2;
    put(page, pdf, font, text, middle - font.getWidth(text, 10) / 2, margins);
  }

  private void putSecrecy(PdfPage page, PdfDocument pdf, PdfFont font, Export.Margins margins) {
    float right = page.getPageSize().getWidth() - margins.right();
    put(page, pdf, font, secrecy, right - font.getWidth(secrecy, 10), margins);
  }

  /// In the upper margin, half way between the edge and the text.
  private static void put(
      PdfPage page, PdfDocument pdf, PdfFont font, String text, float x, Export.Margins margins) {
    float y = page.getPageSize().getHeight() - margins.top() / 2 - 4;
    new PdfCanvas(page.newContentStreamAfter(), page.getResources(), pdf)
        .openTag(new CanvasArtifact())
        .saveState()
        .beginText()
        .setFillColor(new DeviceGray(0))
        .setFontAndSize(font, 10)
        .moveText(x, y)
        .showText(text)
        .endText()
        .restoreState()
        .closeTag();
  }
}
