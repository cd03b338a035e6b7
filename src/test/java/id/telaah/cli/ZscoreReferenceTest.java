package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.InventedChildren;
import id.telaah.growth.Posture;
import id.telaah.growth.Reference;
import id.telaah.growth.Sex;
import id.telaah.growth.ZScores;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The engine against a second reckoning of the same rules, cell by cell over a file.
class ZscoreReferenceTest {
  private static final int CHILDREN = 100_000;
  private static final long SEED = 20_261_121;

  @TempDir private Path folder;

  @Test
  void noCellOfAHundredThousandChildrenDiffersFromTheReference() throws IOException {
    Path in = folder.resolve("in.csv");
    Path out = folder.resolve("out.csv");
    List<Reference.Cells> children = write(in);

    new ZscoreFile(problem -> {}).score(in, out);

    Reference reference = new Reference();
    List<String> differing;
    try (Stream<String> lines = Files.lines(out)) {
      List<String> scored = lines.skip(1).toList();
      assertThat(scored).hasSize(CHILDREN);
      differing =
          IntStream.range(0, CHILDREN)
              .parallel()
              .filter(i -> !scored.get(i).equals(expected(reference, children.get(i), i)))
              .mapToObj(i -> scored.get(i) + " not " + reference.answers(children.get(i)))
              .toList();
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void aScoreOnTheVeryHalfGoesToTheEvenHundredth() {
    Reference reference = new Reference();
    Random random = new Random(SEED);
    List<Reference.Cells> children =
        Stream.generate(() -> onTheHalf(reference, random)).limit(20_000).toList();

    List<String> scored = children.stream().map(ZscoreReferenceTest::byTheEngine).toList();

    assertThat(scored)
        .isEqualTo(
            children.stream().map(it -> reference.answers(it).substring(1).split(",")[0]).toList());
  }

  private static Reference.Cells onTheHalf(Reference reference, Random random) {
    String sex = random.nextBoolean() ? "M" : "F";
    int day = random.nextInt(1826);
    String cm = reference.lengthInTheMiddle(sex, day, random.nextInt(-700, 700));
    return new Reference.Cells(
        sex, Integer.toString(day), "", cm, "", new Reference.Cells.Rest("", "", ""));
  }

  private static String byTheEngine(Reference.Cells child) {
    Body body =
        new Body(null, Double.valueOf(child.lengthCm()), Posture.UNKNOWN, null, null, false);
    Age age = Age.ofDays(Double.parseDouble(child.ageDays()));
    ZScores scores = ZScores.of(Sex.ofCode(child.sex()).orElseThrow(), age, body);
    return String.format(Locale.ROOT, "%.2f", scores.lengthForAge());
  }

  private static String expected(Reference reference, Reference.Cells child, int i) {
    return child.row(Integer.toString(i)) + reference.answers(child);
  }

  private static List<Reference.Cells> write(Path in) throws IOException {
    InventedChildren invented = new InventedChildren(SEED);
    List<Reference.Cells> children = new ArrayList<>();
    try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(in))) {
      writer.print(String.join(",", ZscoreColumns.NAMES) + "\n");
      for (int i = 0; i < CHILDREN; i++) {
        Reference.Cells child = invented.next();
        children.add(child);
        writer.print(child.row(Integer.toString(i)) + "\n");
      }
    }
    return children;
  }
}
