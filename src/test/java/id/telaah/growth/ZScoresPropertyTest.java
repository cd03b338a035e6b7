package id.telaah.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// What must hold for any child, tried on many; a failure names the seed that repeats it.
class ZScoresPropertyTest {
  private static final int CHILDREN = 20_000;
  private final long seed = new Random().nextLong();
  private final RandomGenerator random = new Random(seed);

  @Test
  void aHeavierChildNeverHasALowerScore() {
    for (int i = 0; i < CHILDREN; i++) {
      Age age = Age.ofDays(random.nextDouble(0, 1826));
      double weightKg = random.nextDouble(0.5, 35);

      ZScores light = scores(age, weightKg, 45 + random.nextDouble(75));
      ZScores heavy = scores(age, weightKg + random.nextDouble(3), 60);

      assertThat(heavy.weightForAge())
          .as("seed %s, child %s", seed, i)
          .isGreaterThanOrEqualTo(light.weightForAge());
    }
  }

  @Test
  void aLongerChildOfOneUsualWeightIsNeverHeavierForItsLength() {
    for (int i = 0; i < CHILDREN; i++) {
      Age age = Age.ofDays(random.nextDouble(0, 730));
      double lengthCm = random.nextDouble(45, 109);
      LmsTable table = Standards.WEIGHT_FOR_LENGTH.table(false);
      double weightKg =
          WeightForLength.row(table, Sex.BOY, lengthCm).valueAt(random.nextDouble(-2, 3));

      double shorter = scores(age, weightKg, lengthCm).weightForLength();
      double longer = scores(age, weightKg, lengthCm + random.nextDouble(0.5)).weightForLength();

      assertThat(longer).as("seed %s, child %s", seed, i).isLessThanOrEqualTo(shorter);
    }
  }

  @Test
  void lyingAndStandingDifferByTheStepAndNothingElse() {
    for (int i = 0; i < CHILDREN; i++) {
      Age age = Age.ofDays(random.nextDouble(274, 1826));
      double lengthCm = random.nextDouble(50, 110);

      Body lying = new Body(9.0, lengthCm + 0.7, Posture.LYING, 45.0, 14.0, false);
      Body standing = new Body(9.0, lengthCm, Posture.STANDING, 45.0, 14.0, false);

      assertThat(ZScores.of(Sex.GIRL, age, lying).lengthForAge())
          .as("seed %s, child %s", seed, i)
          .isEqualTo(ZScores.of(Sex.GIRL, age, standing).lengthForAge());
    }
  }

  @Test
  void noFiguresHoweverWildBreakIt() {
    for (int i = 0; i < CHILDREN; i++) {
      Age age = Age.ofDays(Math.abs(wild()));
      Posture posture = Posture.values()[random.nextInt(3)];
      Body body = new Body(wild(), wild(), posture, wild(), wild(), random.nextBoolean());

      ZScores scores = ZScores.of(Sex.BOY, random.nextBoolean() ? age : null, body);

      for (Indicator indicator : Indicator.values()) {
        assertThat(scores.of(indicator).orElse(0)).as("seed %s, child %s", seed, i).isFinite();
      }
    }
  }

  private double wild() {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> random.nextDouble(-10, 200);
      case 2 -> random.nextDouble() * Math.pow(10, random.nextInt(-300, 300));
      default -> random.nextInt();
    };
  }

  private static ZScores scores(Age age, double weightKg, double lengthCm) {
    return ZScores.of(
        Sex.BOY, age, new Body(weightKg, lengthCm, Posture.UNKNOWN, null, null, false));
  }
}
