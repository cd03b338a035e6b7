package id.telaah.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {
  /// A key of which many share a hash.
  private record Key(int number) {
    @Override
    public int hashCode() {
      return number % 40 == 0 ? 7 : number * 0x9E3779B9;
    }
  }

  @Test
  void itHoldsWhatAnyMapWouldHold() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Map<Key, Integer> expected = new HashMap<>();
    Trie<Key, Integer> trie = new Trie<>();

    for (int i = 0; i < 20_000; i++) {
      Key key = new Key(random.nextInt(1_000));
      if (random.nextInt(3) == 0) {
        expected.remove(key);
        trie = trie.without(key);
      } else {
        expected.put(key, i);
        trie = trie.with(key, i);
      }
    }

    assertThat(trie).as("seed " + seed).isEqualTo(expected);
    assertThat(trie.entrySet()).hasSameSizeAs(expected.entrySet());
    for (int i = 0; i < 1_000; i++) {
      assertThat(trie.get(new Key(i))).isEqualTo(expected.get(new Key(i)));
    }
  }

  @Test
  void theMapItCameFromStaysAsItWas() {
    Trie<String, Integer> one = new Trie<String, Integer>().with("a", 1).with("b", 2);

    Trie<String, Integer> other = one.with("a", 3).without("b");

    assertThat(one).isEqualTo(Map.of("a", 1, "b", 2));
    assertThat(other).isEqualTo(Map.of("a", 3));
  }
}
