package id.telaah.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Gets the text of a file that anybody may have picked: a folder, another program's file, nothing.
final class SourceFile {
  /// 5 MiB; a case file holds some kilobytes.
  static final int LARGEST = 5 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceFile() {}

  /// The bytes of a file; empty where it was refused.
  static Optional<byte[]> bytes(Path path, Problems problems) {
    if (!Files.exists(path)) {
      return refuse(ProblemCode.FILE_MISSING, "file.missing", problems);
    }
    if (Files.isDirectory(path)) {
      return refuse(ProblemCode.FOLDER, "file.folder", problems);
    }
    if (!Files.isRegularFile(path)) {
      return refuse(ProblemCode.UNREADABLE, "file.unreadable", problems);
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return isSized(bytes, problems) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return refuse(ProblemCode.UNREADABLE, "file.unreadable", problems);
    }
  }

  /// Whether the bytes are neither none nor too many; a problem is noted where not.
  static boolean isSized(byte[] bytes, Problems problems) {
    if (bytes.length > LARGEST) {
      refuse(ProblemCode.TOO_LARGE, "file.large", problems);
    } else if (bytes.length == 0) {
      refuse(ProblemCode.EMPTY, "file.empty", problems);
    }
    return problems.isEmpty();
  }

  /// The text in UTF-8, without its byte order mark; empty where it was refused.
  static Optional<String> text(byte[] bytes, Problems problems) {
    if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "%PDF")) {
      return refuse(ProblemCode.NOT_TEXT, "file.not-text", problems);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1 + (int) out.flip().chars().filter(letter -> letter == '\n').count();
      problems.add(
          ProblemCode.NOT_UTF8, Place.FILE.at(new Spot(line, 1)), Sentences.of("file.utf8", line));
      return Optional.empty();
    }
    String text = out.flip().toString();
    String bare = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return bare.isBlank() ? refuse(ProblemCode.EMPTY, "file.empty", problems) : Optional.of(bare);
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    byte[] start = mark.getBytes(StandardCharsets.US_ASCII);
    return Arrays.mismatch(bytes, start) >= start.length || Arrays.equals(bytes, start);
  }

  private static <T> Optional<T> refuse(ProblemCode code, String sentence, Problems problems) {
    problems.add(code, Place.FILE, Sentences.of(sentence));
    return Optional.empty();
  }
}
