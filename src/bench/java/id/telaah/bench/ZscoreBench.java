package id.telaah.bench;

import id.telaah.growth.Age;
import id.telaah.growth.Body;
import id.telaah.growth.Posture;
import id.telaah.growth.Sex;
import id.telaah.growth.ZScores;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Children per second, all six indicators each, on one thread: a batch of both sexes from birth to
/// five years, some stunted beyond −3 SD, some with figures missing, as a posyandu month has them.
///
/// Goal: at least 1,000,000.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ZscoreBench {
  private static final int CHILDREN = 10_000;

  private final Sex[] sexes = new Sex[CHILDREN];
  private final double[] days = new double[CHILDREN];
  private final Body[] bodies = new Body[CHILDREN];

  @Setup
  public void invent() {
    Random random = new Random(20_261_121);
    for (int i = 0; i < CHILDREN; i++) {
      double root = Math.sqrt(random.nextInt(1826));
      sexes[i] = random.nextBoolean() ? Sex.BOY : Sex.GIRL;
      days[i] = root * root;
      bodies[i] =
          new Body(
              kept(random, 3.1 + 0.31 * root + random.nextGaussian()),
              kept(random, 48 + 1.38 * root + 3.5 * random.nextGaussian()),
              root < 27 ? Posture.LYING : Posture.STANDING,
              kept(random, 34 + 0.4 * root + 1.5 * random.nextGaussian()),
              kept(random, 11 + 0.1 * root + random.nextGaussian()),
              random.nextInt(500) == 0);
    }
  }

  private static Double kept(Random random, double value) {
    return random.nextInt(20) == 0 ? null : Math.round(Math.max(value, 1) * 10) / 10.0;
  }

  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public void sixScoresOfAChild(Blackhole sink) {
    for (int i = 0; i < CHILDREN; i++) {
      sink.consume(ZScores.of(sexes[i], Age.ofDays(days[i]), bodies[i]));
    }
  }
}
