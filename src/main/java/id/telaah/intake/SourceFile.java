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
import java.util.Optional;

/// Gets the text of a file that anybody may have picked: a folder, another program's file, nothing.
final class SourceFile {
  /// 5 MiB; a case file holds some kilobytes.
  static final int LARGEST = 5 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceFile() {}

  /// Whether a file stands at the path that could be read; a problem is noted where not.
  static boolean isFile(Path path, Problems problems) {
    if (!Files.exists(path)) {
      refuse(ProblemCode.FILE_MISSING, "file.missing", Part.WHOLE, problems);
    } else if (Files.isDirectory(path)) {
      refuse(ProblemCode.FOLDER, "file.folder", Part.WHOLE, problems);
    } else if (!Files.isRegularFile(path)) {
      refuse(ProblemCode.UNREADABLE, "file.unreadable", Part.WHOLE, problems);
    }
    return problems.isEmpty();
  }

  /// The bytes of a small file; empty where it was refused.
  static Optional<byte[]> bytes(Path path, Problems problems) {
    if (!isFile(path, problems)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return isSized(bytes, Part.WHOLE, problems) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return refuse(ProblemCode.UNREADABLE, "file.unreadable", Part.WHOLE, problems);
    }
  }

  /// Whether the bytes are neither none nor too many; a problem is noted where not.
  static boolean isSized(byte[] bytes, Part part, Problems problems) {
    if (bytes.length > LARGEST) {
      return refuse(ProblemCode.TOO_LARGE, "file.large", part, problems).isPresent();
    }
    return bytes.length > 0 || refuse(ProblemCode.EMPTY, "file.empty", part, problems).isPresent();
  }

  /// The text in UTF-8, without its byte order mark; empty where it was refused.
  static Optional<String> text(byte[] bytes, Part part, Problems problems) {
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
      Place place = Place.FILE.at(new Spot(part, line, 1));
      problems.add(ProblemCode.NOT_UTF8, place, Sentences.of("file.utf8", line));
      return Optional.empty();
    }
    String text = out.flip().toString();
    String bare = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return bare.isBlank()
        ? refuse(ProblemCode.EMPTY, "file.empty", part, problems)
        : Optional.of(bare);
  }

  /// Notes what is wrong with a whole file.
  ///
  /// @return nothing, for what would have been read
  static <T> Optional<T> refuse(ProblemCode code, String sentence, Part part, Problems problems) {
    problems.add(code, Place.FILE.at(new Spot(part, 0, 0)), Sentences.of(sentence));
    return Optional.empty();
  }
}
