package id.telaah.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Paragraph;
import id.telaah.recommendation.PressException;
import id.telaah.round.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static final Export.Margins MARGINS = Export.Margins.ofMm(20, 20, 20, 20);

  @Test
  void refuses_what_is_not_accessible() {
    Export.Body headingsOutOfOrder =
        (document, faces, width) ->
            document.add(Setting.as(new Paragraph("Heading"), StandardRoles.H3));

    assertThatThrownBy(() -> print(headingsOutOfOrder))
        .isInstanceOf(PressException.class)
        .hasMessageContaining("PDF/UA-1");
  }

  @Test
  void refuses_what_is_not_archivable() {
    Export.Body fontOutsideTheFile =
        (document, faces, width) -> document.add(new Paragraph("Text").setFont(helvetica()));

    assertThatThrownBy(() -> print(fontOutsideTheFile)).isInstanceOf(PressException.class);
  }

  private static Export.Printed print(Export.Body body) {
    Imprint.Attachment attachment = new Imprint.Attachment("a.json", "a", new byte[] {'{', '}'});
    LocalDateTime at = LocalDateTime.of(2026, 7, 1, 0, 0);
    Imprint imprint = new Imprint("Title", "Subject", at, Paper.A4, attachment);
    return Export.print(imprint, MARGINS, new PageMarks(false, "", ""), body);
  }

  private static PdfFont helvetica() {
    try {
      return PdfFontFactory.createFont(StandardFonts.HELVETICA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
