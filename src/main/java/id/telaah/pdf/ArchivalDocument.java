package id.telaah.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.GregorianCalendar;

/// A PDF that is PDF/A-3a and PDF/UA-1 at once, with iText's checkers for both on guard: what does
/// not conform cannot be closed.
final class ArchivalDocument extends PdfADocument {
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  ArchivalDocument(OutputStream out, Imprint imprint) {
    super(
        new PdfWriter(out, properties(imprint)),
        PdfAConformance.PDF_A_3A,
        new PdfOutputIntent(
            "Custom",
            "",
            "http://www.color.org",
            "sRGB IEC61966-2.1",
            new ByteArrayInputStream(SRGB)));
    getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(this));
    setTagged();
    describe(imprint);
    attach(imprint);
  }

  private static WriterProperties properties(Imprint imprint) {
    PdfString id = identifier(imprint);
    return new WriterProperties()
        .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
        .setInitialDocumentId(id)
        .setModifiedDocumentId(id);
  }

  /// iText goes through its fonts in an order that hangs on how many documents it made before; the
  /// same letter must give the same bytes, so they are written in the order they came.
  @Override
  protected void flushFonts() {
    getDocumentFonts().stream()
        .sorted(
            Comparator.comparingInt(
                font -> font.getPdfObject().getIndirectReference().getObjNumber()))
        .forEach(PdfFont::flush);
    super.flushFonts();
  }

  private void describe(Imprint imprint) {
    getCatalog().setLang(new PdfString("id-ID"));
    getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    getDocumentInfo().setTitle(imprint.title()).setSubject(imprint.subject()).setCreator("Telaah");
    getDocumentInfo().setMoreInfo("CreationDate", date(imprint).getValue());
    getDocumentInfo().setMoreInfo("ModDate", date(imprint).getValue());
  }

  private void attach(Imprint imprint) {
    Imprint.Attachment attachment = imprint.attachment();
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.ModDate, date(imprint));
    PdfFileSpec file =
        PdfFileSpec.createEmbeddedFileSpec(
            this,
            attachment.json(),
            attachment.description(),
            attachment.name(),
            new PdfName("application/json"),
            parameters,
            PdfName.Data);
    addAssociatedFile(attachment.name(), file);
  }

  private static PdfString date(Imprint imprint) {
    GregorianCalendar day = GregorianCalendar.from(imprint.at().atZone(ZoneOffset.UTC));
    return (PdfString) new PdfDate(day).getPdfObject();
  }

  /// Sixteen bytes of the data's SHA-256: the same data on the same paper is the same document.
  private static PdfString identifier(Imprint imprint) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(imprint.paper().name().getBytes(StandardCharsets.US_ASCII));
      digest.update(imprint.attachment().json());
      byte[] id = Arrays.copyOf(digest.digest(), 16);
      return new PdfString(id).setHexWriting(true);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
