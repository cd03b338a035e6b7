package id.telaah.pdf;

import id.telaah.recommendation.Pages;
import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages by PDFBox: another library than the one that wrote them, so what the preview shows is what
/// a stranger's reader shows.
public final class PdfBoxPages implements Pages {
  @Override
  public int count(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public BufferedImage picture(byte[] pdf, int page, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean print(byte[] pdf, String jobName) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setJobName(jobName);
      job.setPageable(new PDFPageable(document));
      if (!job.printDialog()) {
        return false;
      }
      job.print();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PrinterException e) {
      throw new IllegalStateException("the printer refused", e);
    }
  }
}
