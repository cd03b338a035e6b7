package id.telaah.pdf;

import id.telaah.round.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A printed PDF as another library reads it: by structure, as a screen reader would, and by place.
final class ReadBack {
  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /// One element of the structure with the text directly in it.
  record Part(String role, String text, String alternative) {}

  /// One glyph in points from the upper left of its page; a turned one has no width.
  record Glyph(int page, String text, float x, float y, float width, float size) {}

  private ReadBack(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> byId = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, byId));
      texts.put(page, byId);
    }
    walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
  }

  /// Elements in reading order.
  static List<Part> parts(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new ReadBack(document).parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The texts of the elements with a role, in reading order.
  static List<String> texts(byte[] pdf, String role) {
    return parts(pdf).stream().filter(it -> it.role().equals(role)).map(Part::text).toList();
  }

  /// All text in reading order, one space between elements.
  static String all(byte[] pdf) {
    StringBuilder all = new StringBuilder();
    parts(pdf).forEach(part -> all.append(part.text()).append(' '));
    return all.toString().replaceAll("\\s+", " ");
  }

  static List<Glyph> glyphs(byte[] pdf) {
    List<Glyph> glyphs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition it) {
          glyphs.add(
              new Glyph(
                  getCurrentPageNo(),
                  it.getUnicode(),
                  it.getX(),
                  it.getY(),
                  it.getDir() == 0 ? it.getWidth() : 0,
                  it.getFontSizeInPt()));
        }
      }.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return glyphs;
  }

  /// Glyphs of running text that reach into the margins, in millimetres; the draft's large mark and
  /// the marks in the upper margin are let pass.
  static List<Glyph> outside(byte[] pdf, Paper paper, double left, double right, double bottom) {
    double mm = 72 / 25.4;
    return glyphs(pdf).stream()
        .filter(it -> it.size() < 40 && !it.text().isBlank())
        .filter(it ->
            it.x() < left * mm - 0.5
                || it.x() + it.width() > (paper.widthMm() - right) * mm + 0.5
                || it.y() > (paper.heightMm() - bottom) * mm + 0.5
                || it.y() < 5 * mm)
        .toList();
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
    StringBuilder text = new StringBuilder();
    for (Object inside : content.getContents()) {
      if (inside instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (inside instanceof PDMarkedContent nested) {
        collect(nested, byId);
      }
    }
    if (content.getMCID() >= 0) {
      byId.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private String walk(PDStructureNode node, PDPage page) {
    StringBuilder own = new StringBuilder();
    int place = parts.size();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDPage its = element.getPage() == null ? page : element.getPage();
        walk(element, its);
      } else if (kid instanceof Integer id) {
        own.append(texts.getOrDefault(page, Map.of()).getOrDefault(id, ""));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage its = reference.getPage() == null ? page : reference.getPage();
        own.append(texts.getOrDefault(its, Map.of()).getOrDefault(reference.getMCID(), ""));
      }
    }
    if (node instanceof PDStructureElement element) {
      String alternative = element.getCOSObject().getString(COSName.getPDFName("Alt"));
      parts.add(
          place,
          new Part(
              element.getStructureType(), own.toString(), alternative == null ? "" : alternative));
    }
    return own.toString();
  }
}
