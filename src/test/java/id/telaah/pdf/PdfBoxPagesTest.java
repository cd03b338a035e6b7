package id.telaah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.round.Paper;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PdfBoxPagesTest {
  private final PdfBoxPages pages = new PdfBoxPages();

  @Test
  void draws_a_page_at_the_paper_s_size() {
    byte[] pdf = new ITextPress().letter(Specimens.letter(1), Paper.F4, false);

    BufferedImage picture = pages.picture(pdf, 0, 72);

    assertThat(pages.count(pdf)).isEqualTo(1);
    assertThat(picture.getWidth()).isBetween(608, 611);
    assertThat(picture.getHeight()).isBetween(934, 937);
    assertThat(ink(picture)).isBetween(0.01, 0.4);
  }

  private static double ink(BufferedImage picture) {
    int dark = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    return dark / (double) (picture.getWidth() * picture.getHeight());
  }
}
