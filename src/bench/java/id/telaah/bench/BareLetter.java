package id.telaah.bench;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.pdfa.PdfADocument;
import id.telaah.recommendation.RecommendationRow;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The rival for letters: the same tagged page written straight in iText, with no records, no
/// PDF/UA checker and no attachment.
final class BareLetter {
  private static final FontProgram REGULAR = program("LiberationSans-Regular.ttf");
  private static final FontProgram BOLD = program("LiberationSans-Bold.ttf");
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final float[] WIDTHS = {5, 17, 12, 17, 20, 14, 15};

  private final PdfFont regular = font(REGULAR);
  private final PdfFont bold = font(BOLD);

  private BareLetter() {}

  static byte[] print(List<RecommendationRow> rows) {
    return new BareLetter().write(rows);
  }

  private byte[] write(List<RecommendationRow> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    WriterProperties properties =
        new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
    PdfOutputIntent intent =
        new PdfOutputIntent(
            "Custom", "", "http://www.color.org", "sRGB", new ByteArrayInputStream(SRGB));
    PdfADocument pdf =
        new PdfADocument(new PdfWriter(out, properties), PdfAConformance.PDF_A_3A, intent);
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString("id-ID"));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    pdf.getDocumentInfo().setTitle("Surat");
    try (Document document = new Document(pdf, PageSize.A4, false)) {
      document.setMargins(51, 57, 57, 79);
      head(document);
      body(document, rows);
      end(document);
    }
    return out.toByteArray();
  }

  private void head(Document document) {
    document.add(bold("PEMERINTAH KOTA PEKALONGAN", 13).setTextAlignment(TextAlignment.CENTER));
    document.add(bold("DINAS PENGENDALIAN PENDUDUK", 16).setTextAlignment(TextAlignment.CENTER));
    document.add(
        text("Alamat kantor dinas, Kota Pekalongan", 9.5f).setTextAlignment(TextAlignment.CENTER));
    document.add(text("Telepon (0285) 000000", 9.5f).setTextAlignment(TextAlignment.CENTER));
    document.add(new LineSeparator(new SolidLine(2.25f)).setMarginTop(5));
    document.add(new LineSeparator(new SolidLine(0.75f)).setMarginTop(1.2f));
    Table block = columns(52, 48);
    Table pairs = columns(23, 4, 73);
    pair(pairs, "Nomor", text("400.13/1", 11));
    pair(pairs, "Sifat", text("Segera", 11));
    pair(pairs, "Lampiran", text("–", 11));
    Paragraph subject = bold("Rekomendasi Hasil Audit Kasus Stunting Semester II Tahun 2026", 11);
    subject.getAccessibilityProperties().setRole("H1");
    pair(pairs, "Hal", subject);
    block.addCell(place().add(pairs));
    Table to = columns(14, 86);
    to.addCell(place().add(text("Yth.", 11)));
    to.addCell(
        place()
            .add(text("Kepala Dinas Kesehatan Kota Pekalongan", 11))
            .add(text("di –", 11))
            .add(bold("PEKALONGAN", 11)));
    block.addCell(place().add(text("Pekalongan, 25 November 2026", 11)).add(to));
    document.add(block);
  }

  private void body(Document document, List<RecommendationRow> rows) {
    document.add(text("Dasar:", 11));
    document.add(
        list("Peraturan Presiden Nomor 72 Tahun 2021;", "Keputusan Wali Kota Pekalongan."));
    document.add(
        justified(
            "Menindaklanjuti hasil telaah Tim Pakar dalam Audit Kasus Stunting Semester II Tahun"
                + " 2026, dengan hormat kami sampaikan rekomendasi yang sesuai dengan tugas dan"
                + " fungsi Dinas Kesehatan Kota Pekalongan untuk ditindaklanjuti sebagai"
                + " berikut:"));
    Table table = new Table(UnitValue.createPercentArray(WIDTHS));
    table.useAllAvailableWidth().setFixedLayout();
    for (String head :
        List.of("No.", "Kode", "Kelurahan", "Temuan", "Rekomendasi", "Tenggat", "Indikator")) {
      table.addHeaderCell(head(head));
    }
    int number = 1;
    for (RecommendationRow row : rows) {
      table.addCell(cell(number++ + "."));
      table.addCell(cell(row.code().value()));
      table.addCell(cell(row.village()));
      table.addCell(cell(row.need()));
      table.addCell(cell(row.what()));
      table.addCell(cell(row.terms().deadline()));
      table.addCell(cell(row.terms().measure()));
    }
    document.add(table);
  }

  private void end(Document document) {
    document.add(
        justified(
            "Sehubungan dengan hal tersebut, kami mohon laporan tertulis pelaksanaan tindak"
                + " lanjut paling lambat tanggal 26 Februari 2027. Kasus disebut dengan kode;"
                + " keterangan yang diperlukan untuk menjangkau keluarga dapat diminta secara"
                + " tertutup kepada sekretariat tim audit."));
    document.add(
        justified(
            "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima"
                + " kasih."));
    document.add(text("KETUA TIM AUDIT,", 11).setMarginLeft(240));
    document.add(bold("Contoh Pejabat", 11).setMarginLeft(240).setMarginTop(58).setUnderline());
    document.add(text("Pembina", 11).setMarginLeft(240));
    document.add(text("Tembusan:", 9.5f));
    document.add(list("Wali Kota Pekalongan;", "Arsip."));
  }

  private Paragraph text(String text, float size) {
    return new Paragraph(text)
        .setFont(regular)
        .setFontSize(size)
        .setMultipliedLeading(1.12f)
        .setMargin(0);
  }

  private Paragraph bold(String text, float size) {
    return text(text, size).setFont(bold);
  }

  private Paragraph justified(String text) {
    return text(text, 11).setTextAlignment(TextAlignment.JUSTIFIED);
  }

  private com.itextpdf.layout.element.List list(String... lines) {
    com.itextpdf.layout.element.List list =
        new com.itextpdf.layout.element.List(ListNumberingType.DECIMAL);
    list.setFont(regular).setFontSize(11);
    for (String line : lines) {
      ListItem item = new ListItem();
      item.add(justified(line));
      list.add(item);
    }
    return list;
  }

  private Cell head(String text) {
    Cell cell = new Cell();
    PdfStructureAttributes scope = new PdfStructureAttributes("Table");
    scope.addEnumAttribute("Scope", "Column");
    cell.getAccessibilityProperties().setRole("TH").addAttributes(scope);
    return cell.add(bold(text, 9).setTextAlignment(TextAlignment.CENTER))
        .setBackgroundColor(new DeviceGray(0.93f))
        .setBorder(new SolidBorder(0.6f))
        .setPadding(3);
  }

  private Cell cell(String text) {
    return new Cell().add(text(text, 9)).setBorder(new SolidBorder(0.6f)).setPadding(3);
  }

  private void pair(Table pairs, String label, Paragraph value) {
    pairs.addCell(place().add(text(label, 11)));
    pairs.addCell(place().add(text(":", 11)));
    pairs.addCell(place().add(value));
  }

  private static Table columns(float... percents) {
    Table table = new Table(UnitValue.createPercentArray(percents));
    table.getAccessibilityProperties().setRole("Div");
    return table.useAllAvailableWidth().setFixedLayout();
  }

  private static Cell place() {
    Cell cell = new Cell();
    cell.getAccessibilityProperties().setRole("Div");
    return cell.setBorder(com.itextpdf.layout.borders.Border.NO_BORDER).setPadding(0);
  }

  private static PdfFont font(FontProgram program) {
    return PdfFontFactory.createFont(
        program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }

  private static FontProgram program(String file) {
    try (InputStream in = BareLetter.class.getResourceAsStream("/id/telaah/pdf/fonts/" + file)) {
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
