package id.telaah.cli;

import id.telaah.cli.ZscoreProblem.Kind;
import id.telaah.growth.ZScores;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Scores a file of measurements into another, row by row, in little memory.
///
/// All or nothing: the output appears under its name only when every row was understood.
public final class ZscoreFile {
  private static final int BUFFER = 1 << 16;

  private final Consumer<ZscoreProblem> problems;
  private boolean refused;

  /// @param problems is told every problem as it is met, so that any number of them takes no memory
  public ZscoreFile(Consumer<ZscoreProblem> problems) {
    this.problems = problems;
  }

  /// What was written.
  ///
  /// @param rows rows read and written
  /// @param flagged rows with at least one score beyond WHO's limits
  public record Written(long rows, long flagged) {}

  /// Scores `in` into `out`.
  ///
  /// @return empty where the input was refused; the problems have been told and `out` is untouched
  /// @throws UncheckedIOException where reading or writing fails
  public Optional<Written> score(Path in, Path out) {
    refused = false;
    try {
      if (!fit(in, out)) {
        return Optional.empty();
      }
      return scored(in, out.toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fit(Path in, Path out) throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    if (!Files.exists(in)) {
      refuse(0, Kind.NO_SUCH_FILE);
    } else if (Files.isDirectory(in)) {
      refuse(0, Kind.IS_A_FOLDER);
    } else if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
      refuse(0, Kind.NO_FOLDER_FOR_OUTPUT);
    } else if (Files.exists(out) && Files.isSameFile(in, out)) {
      refuse(0, Kind.SAME_FILE);
    }
    return !refused;
  }

  private Optional<Written> scored(Path in, Path out) throws IOException {
    Path beside = out.resolveSibling(out.getFileName() + ".telaah-part");
    // An interrupted run leaves nothing half-done behind.
    beside.toFile().deleteOnExit();
    try {
      Written written = null;
      try (InputStream from = Files.newInputStream(in);
          OutputStream to = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
        written = rows(new LineBytes(from), new ZscoreRows(to));
      } catch (LineBytes.LineTooLongException e) {
        refuse(e.line(), Kind.LINE_TOO_LONG);
      }
      if (refused || written == null) {
        return Optional.empty();
      }
      Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(written);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private @Nullable Written rows(LineBytes lines, ZscoreRows rows) throws IOException {
    CsvCells cells = new CsvCells();
    ZscoreColumns columns = header(lines, cells);
    if (columns == null) {
      return null;
    }
    rows.header(lines.bytes(), lines.from(), lines.to());
    long count = 0;
    long flagged = 0;
    while (lines.advance()) {
      if (lines.isBlank()) {
        continue;
      }
      count++;
      ZScores scores = scores(lines, cells, columns);
      // After the first refusal the rest is only read, to name every problem at once.
      if (scores != null && !refused && rows.row(lines.bytes(), lines.from(), lines.to(), scores)) {
        flagged++;
      }
    }
    return new Written(count, flagged);
  }

  private @Nullable ZscoreColumns header(LineBytes lines, CsvCells cells) throws IOException {
    if (!lines.advance() || lines.isBlank()) {
      refuse(0, Kind.EMPTY_FILE);
      return null;
    }
    if (!cells.split(lines.bytes(), lines.from(), lines.to())) {
      refuse(lines.number(), Kind.OPEN_QUOTE);
      return null;
    }
    return ZscoreColumns.find(cells, lines.number(), this::refuse);
  }

  private @Nullable ZScores scores(LineBytes lines, CsvCells cells, ZscoreColumns columns) {
    if (!cells.split(lines.bytes(), lines.from(), lines.to())) {
      refuse(lines.number(), Kind.OPEN_QUOTE);
      return null;
    }
    return columns.score(cells, lines.number());
  }

  private void refuse(long line, Kind kind) {
    refuse(new ZscoreProblem(line, "", kind));
  }

  private void refuse(ZscoreProblem problem) {
    refused = true;
    problems.accept(problem);
  }
}
