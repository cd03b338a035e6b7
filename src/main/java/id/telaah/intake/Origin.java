package id.telaah.intake;

import id.telaah.workbook.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a file's bytes come from: the disk, the memory, an archive around it. They can be read as
/// often as needed.
///
/// @param part how problems call the file; [Part#WHOLE] unless it lies in an archive
/// @param bytes opens them anew, from the first
record Origin(Part part, Opening bytes) {
  /// Opens bytes that can be read from any place on.
  @FunctionalInterface
  interface Opening {
    SeekableByteChannel open() throws IOException;
  }

  static Origin of(Path path) {
    return new Origin(Part.WHOLE, () -> Files.newByteChannel(path));
  }

  static Origin of(Part part, byte[] bytes) {
    return new Origin(part, () -> Packed.channel(bytes));
  }

  /// The first bytes, at most as many as asked for.
  byte[] start(int most) throws IOException {
    try (InputStream in = Channels.newInputStream(bytes.open())) {
      return in.readNBytes(most);
    }
  }
}
