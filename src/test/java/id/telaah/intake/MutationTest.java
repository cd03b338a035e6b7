package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Damaged files are read or refused, never an exception.
class MutationTest {
  private static final int MUTATIONS = 2_400;

  @Test
  void aDamagedFileIsReadOrRefused() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Path> samples = CaseFiles.samples();

    for (int i = 0; i < MUTATIONS; i++) {
      byte[] whole = Files.readAllBytes(samples.get(i % samples.size()));
      byte[] damaged = damaged(whole, random);
      int number = i;
      assertThatCode(() -> assertThat(CaseFiles.READER.read("rusak.json", damaged)).isNotNull())
          .as("seed %d, mutation %d", seed, number)
          .doesNotThrowAnyException();
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            case 2 -> without(bytes, random);
            case 3 -> swapped(bytes, random);
            case 4 -> replaced(bytes, random);
            default -> doubled(bytes, random);
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  private static byte[] without(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
    byte[] left = Arrays.copyOf(bytes, Math.max(1, bytes.length - (to - from)));
    System.arraycopy(
        bytes,
        to,
        left,
        Math.min(from, left.length),
        Math.min(bytes.length - to, left.length - Math.min(from, left.length)));
    return left;
  }

  private static byte[] swapped(byte[] bytes, Random random) {
    int one = random.nextInt(bytes.length);
    int other = random.nextInt(bytes.length);
    byte kept = bytes[one];
    bytes[one] = bytes[other];
    bytes[other] = kept;
    return bytes;
  }

  private static byte[] replaced(byte[] bytes, Random random) {
    bytes[random.nextInt(bytes.length)] =
        (byte) "{}[]\",:0-9enult\\\u0000".charAt(random.nextInt(16));
    return bytes;
  }

  private static byte[] doubled(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - from, 1 + random.nextInt(200));
    byte[] more = Arrays.copyOf(bytes, bytes.length + length);
    System.arraycopy(bytes, from, more, from + length, bytes.length - from);
    return more;
  }
}
