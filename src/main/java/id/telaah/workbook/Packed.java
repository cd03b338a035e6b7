package id.telaah.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A packed file (XLSX, ZIP) that anybody may have made. Parts are read as streams, several at a
/// time where wanted, and never further than an honest file goes; nothing is ever unpacked to disk.
///
/// Java's own reader of packed files stumbles over the way in which our own writer packs them.
public final class Packed implements AutoCloseable {
  /// Parts of an honest file; the table of them is held in memory.
  private static final int MOST_PARTS = 20_000;

  /// 4 GiB over all parts together.
  private static final long MOST_BYTES = 4L << 30;

  /// Until here a part may grow however little it was packed: 16 MiB.
  private static final long FREE_BYTES = 16L << 20;

  /// Sheets of nothing but blanks come to some 200.
  private static final long MOST_TIMES = 400;

  private final ZipFile zip;
  private long unpacked;

  private Packed(ZipFile zip) {
    this.zip = zip;
  }

  /// A part by its name in the packed file, as it is written there: never to be taken for a path.
  public record Part(String name, boolean locked) {}

  /// Signals a file that unpacks to more than an honest one.
  public static final class BombException extends IOException {
    private static final long serialVersionUID = 1;

    BombException(String message) {
      super(message);
    }
  }

  /// Opens a packed file. The channel is closed with it, also where it cannot be opened.
  ///
  /// @throws IOException where it is broken or no packed file
  public static Packed open(SeekableByteChannel channel) throws IOException {
    Packed packed = null;
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
      packed = new Packed(zip);
      if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
        throw new BombException("too many parts");
      }
      Packed opened = packed;
      packed = null;
      return opened;
    } catch (IllegalArgumentException e) {
      throw new IOException("no packed file", e);
    } finally {
      if (packed != null) {
        packed.close();
      }
    }
  }

  /// Bytes in memory as a channel.
  public static SeekableByteChannel channel(byte[] bytes) {
    return new SeekableInMemoryByteChannel(bytes);
  }

  /// The parts that are files, in the order of the packed file's table.
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.isDirectory()) {
        parts.add(new Part(entry.getName(), entry.getGeneralPurposeBit().usesEncryption()));
      }
    }
    return parts;
  }

  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /// Opens a part; reading it throws [BombException] where it grows beyond measure.
  ///
  /// @throws IOException where there is no such part, or it is broken or locked
  public InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no such part");
    }
    // What no office program packs with, nothing here unpacks.
    if (!zip.canReadEntryData(entry)
        || entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      throw new IOException("unreadable part");
    }
    InputStream in = zip.getInputStream(entry);
    return new Measured(in, Math.max(1, entry.getCompressedSize()));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read: nothing is lost.
    }
  }

  /// Counts what comes out of a part against what went in.
  private final class Measured extends FilterInputStream {
    private final long packedBytes;
    private long bytes;

    Measured(InputStream in, long packedBytes) {
      super(in);
      this.packedBytes = packedBytes;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = in.read(into, from, most);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      bytes += read;
      unpacked += read;
      if (unpacked > MOST_BYTES || bytes > FREE_BYTES && bytes / packedBytes > MOST_TIMES) {
        throw new BombException("unpacks beyond measure");
      }
    }
  }
}
