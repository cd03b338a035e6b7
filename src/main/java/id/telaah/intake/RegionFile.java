package id.telaah.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the Ministry of Home Affairs' list of places from a file of comma-, semicolon- or
/// tab-separated values. Changes nothing anywhere; safe from any thread.
public final class RegionFile {
  /// 32 MiB: ten times the whole country's list.
  static final int LARGEST = 32 * 1024 * 1024;

  /// What office programs on Windows write where they do not write Unicode.
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private RegionFile() {}

  /// Reads a file. Whatever stands at the path, the answer is a value: nothing is thrown.
  public static RegionReading read(Path path) {
    Path last = path.getFileName();
    String file = Place.shown(last == null ? path.toString() : last.toString());
    Problems problems = new Problems(file);
    if (!Files.exists(path)) {
      problems.add(ProblemCode.FILE_MISSING, Place.FILE, Sentences.of("file.missing"));
    } else if (!Files.isRegularFile(path)) {
      problems.add(ProblemCode.UNREADABLE, Place.FILE, Sentences.of("file.unreadable"));
    } else {
      try (InputStream in = Files.newInputStream(path)) {
        return read(file, in.readNBytes(LARGEST + 1));
      } catch (IOException e) {
        problems.add(ProblemCode.UNREADABLE, Place.FILE, Sentences.of("file.unreadable"));
      }
    }
    return new RegionReading.Refused(file, problems.inFileOrder());
  }

  /// Reads what stood in a file.
  ///
  /// @param file the file's name, as problems call it
  public static RegionReading read(String file, byte[] bytes) {
    Problems problems = new Problems(file);
    if (bytes.length > LARGEST) {
      problems.add(ProblemCode.TOO_LARGE, Place.FILE, Sentences.of("region.large"));
    } else if (isPacked(bytes)) {
      problems.add(ProblemCode.NOT_TEXT, Place.FILE, Sentences.of("region.text"));
    } else {
      String text = text(bytes);
      if (text.isBlank()) {
        problems.add(ProblemCode.EMPTY, Place.FILE, Sentences.of("region.empty"));
      } else {
        RegionRows rows = new RegionRows(problems);
        rows.read(text);
        if (problems.isEmpty()) {
          return new RegionReading.Places(file, rows.regions());
        }
      }
    }
    return new RegionReading.Refused(file, problems.inFileOrder());
  }

  private static boolean isPacked(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3
            || bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F');
  }

  private static String text(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer rest = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return WINDOWS.decode(rest).toString();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
