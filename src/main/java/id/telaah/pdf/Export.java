package id.telaah.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import id.telaah.recommendation.PressException;
import id.telaah.round.Paper;
import java.io.ByteArrayOutputStream;

/// Makes the bytes of one document: opens it with its imprint, lets its body be laid out, puts the
/// page marks on, closes it under the checkers, and settles what iText leaves to chance.
final class Export {
  private static final float POINTS_PER_MM = 72 / 25.4f;

  private Export() {}

  /// What a kind of document adds to its pages.
  interface Body {
    /// @param width of the text, points
    void addTo(Document document, Typefaces faces, float width);
  }

  /// Space around the text, points.
  record Margins(float top, float right, float bottom, float left) {
    static Margins ofMm(double top, double right, double bottom, double left) {
      return new Margins(points(top), points(right), points(bottom), points(left));
    }
  }

  /// A finished document.
  record Printed(byte[] pdf, int pages) {}

  /// @throws PressException where the checkers refuse the result
  static Printed print(Imprint imprint, Margins margins, PageMarks marks, Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    PageSize size = size(imprint.paper());
    int pages;
    try (ArchivalDocument pdf = new ArchivalDocument(out, imprint);
        Document document = new Document(pdf, size, false)) {
      Typefaces faces = Typefaces.forOneDocument();
      document.setMargins(margins.top(), margins.right(), margins.bottom(), margins.left());
      document.setFont(faces.regular());
      body.addTo(document, faces, size.getWidth() - margins.left() - margins.right());
      marks.putOn(pdf, faces, margins);
      pages = pdf.getNumberOfPages();
    } catch (ITextException e) {
      throw new PressException("not PDF/A-3a and PDF/UA-1: " + imprint.title(), e);
    }
    return new Printed(SteadyNames.settle(out.toByteArray()), pages);
  }

  static float points(double mm) {
    return (float) mm * POINTS_PER_MM;
  }

  private static PageSize size(Paper paper) {
    return new PageSize(points(paper.widthMm()), points(paper.heightMm()));
  }
}
