package id.telaah.bench;

import id.telaah.pdf.ITextPress;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.Press;
import id.telaah.round.Paper;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Letters per second on one core, against bare iText writing the same tagged page.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class LetterBench {
  private final Press press = new ITextPress();
  private final Letter letter = SampleLetter.letter();

  @Benchmark
  public byte[] telaah() {
    return press.letter(letter, Paper.A4, false);
  }

  @Benchmark
  public byte[] bare() {
    return BareLetter.print(letter.rows());
  }
}
