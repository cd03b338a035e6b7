package id.telaah.recommendation;

import java.awt.image.BufferedImage;

/// The pages of a finished PDF as pictures and to a printer, from the very bytes that are saved.
public interface Pages {
  int count(byte[] pdf);

  /// @param page from 0
  /// @param dpi resolution, 36 to 300
  BufferedImage picture(byte[] pdf, int page, int dpi);

  /// Shows the system's print dialogue and prints; false where the person cancels.
  boolean print(byte[] pdf, String jobName);
}
