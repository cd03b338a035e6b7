package id.telaah.form;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A map that never changes and shares all but a few nodes with the one it came from, so that a
/// step in a long form costs no more than in a short one.
final class Trie<K, V> extends AbstractMap<K, V> {
  private static final int BITS = 5;

  private final @Nullable Node<K, V> root;
  private final int size;

  Trie() {
    this(null, 0);
  }

  private Trie(@Nullable Node<K, V> root, int size) {
    this.root = root;
    this.size = size;
  }

  /// This map with a key set.
  Trie<K, V> with(K key, V value) {
    Leaf<K, V> leaf = new Leaf<>(spread(key), key, value);
    return new Trie<>(root == null ? leaf : root.with(0, leaf), containsKey(key) ? size : size + 1);
  }

  /// This map without a key; itself where the key is not in it.
  Trie<K, V> without(K key) {
    return root == null || !containsKey(key)
        ? this
        : new Trie<>(root.without(0, spread(key), key), size - 1);
  }

  private @Nullable Leaf<K, V> leaf(Object key) {
    return root == null ? null : root.find(0, spread(key), key);
  }

  @Override
  public @Nullable V get(Object key) {
    Leaf<K, V> leaf = leaf(key);
    return leaf == null ? null : leaf.value;
  }

  @Override
  public boolean containsKey(Object key) {
    return leaf(key) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<K, V>> iterator() {
        List<Entry<K, V>> entries = new ArrayList<>(size);
        if (root != null) {
          root.collect(entries);
        }
        return entries.iterator();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private static int spread(Object key) {
    int hash = key.hashCode();
    return hash ^ (hash >>> 16);
  }

  private static int bit(int shift, int hash) {
    return 1 << ((hash >>> shift) & 31);
  }

  private static <K, V> Node<K, V> join(int shift, Node<K, V> one, Node<K, V> other) {
    int first = bit(shift, one.hash());
    int second = bit(shift, other.hash());
    if (first == second) {
      return new Branch<>(first, List.of(join(shift + BITS, one, other)));
    }
    // Bits compare as unsigned: the 32nd is negative.
    boolean inOrder = Integer.compareUnsigned(first, second) < 0;
    return new Branch<>(first | second, inOrder ? List.of(one, other) : List.of(other, one));
  }

  private sealed interface Node<K, V> {
    int hash();

    Node<K, V> with(int shift, Leaf<K, V> leaf);

    @Nullable Node<K, V> without(int shift, int hash, K key);

    @Nullable Leaf<K, V> find(int shift, int hash, Object key);

    void collect(List<Map.Entry<K, V>> into);
  }

  private record Leaf<K, V>(int hash, K key, V value) implements Node<K, V> {
    @Override
    public Node<K, V> with(int shift, Leaf<K, V> leaf) {
      if (leaf.key.equals(key)) {
        return leaf;
      }
      return leaf.hash == hash ? new Clash<>(hash, List.of(this, leaf)) : join(shift, this, leaf);
    }

    @Override
    public @Nullable Node<K, V> without(int shift, int gone, K goneKey) {
      return goneKey.equals(key) ? null : this;
    }

    @Override
    public @Nullable Leaf<K, V> find(int shift, int wanted, Object wantedKey) {
      return wantedKey.equals(key) ? this : null;
    }

    @Override
    public void collect(List<Map.Entry<K, V>> into) {
      into.add(Map.entry(key, value));
    }
  }

  /// Different keys of one hash.
  private record Clash<K, V>(int hash, List<Leaf<K, V>> leaves) implements Node<K, V> {
    @Override
    public Node<K, V> with(int shift, Leaf<K, V> leaf) {
      if (leaf.hash != hash) {
        return join(shift, this, leaf);
      }
      List<Leaf<K, V>> next = others(leaf.key);
      next.add(leaf);
      return new Clash<>(hash, next);
    }

    @Override
    public Node<K, V> without(int shift, int gone, K key) {
      return new Clash<>(hash, others(key));
    }

    private List<Leaf<K, V>> others(K key) {
      List<Leaf<K, V>> others = new ArrayList<>(leaves);
      others.removeIf(leaf -> leaf.key.equals(key));
      return others;
    }

    @Override
    public @Nullable Leaf<K, V> find(int shift, int wanted, Object key) {
      return leaves.stream().filter(leaf -> leaf.key.equals(key)).findFirst().orElse(null);
    }

    @Override
    public void collect(List<Map.Entry<K, V>> into) {
      leaves.forEach(leaf -> leaf.collect(into));
    }
  }

  /// Up to 32 nodes, of which the bits say which are there.
  private record Branch<K, V>(int bits, List<Node<K, V>> nodes) implements Node<K, V> {
    @Override
    public int hash() {
      throw new IllegalStateException("a branch has no hash of its own");
    }

    private int index(int bit) {
      return Integer.bitCount(bits & (bit - 1));
    }

    @Override
    public Node<K, V> with(int shift, Leaf<K, V> leaf) {
      int bit = bit(shift, leaf.hash);
      List<Node<K, V>> next = new ArrayList<>(nodes);
      if ((bits & bit) == 0) {
        next.add(index(bit), leaf);
      } else {
        next.set(index(bit), nodes.get(index(bit)).with(shift + BITS, leaf));
      }
      return new Branch<>(bits | bit, next);
    }

    @Override
    public @Nullable Node<K, V> without(int shift, int gone, K key) {
      int bit = bit(shift, gone);
      if ((bits & bit) == 0) {
        return this;
      }
      Node<K, V> kept = nodes.get(index(bit)).without(shift + BITS, gone, key);
      List<Node<K, V>> next = new ArrayList<>(nodes);
      if (kept != null) {
        next.set(index(bit), kept);
        return new Branch<>(bits, next);
      }
      next.remove(index(bit));
      return next.isEmpty() ? null : new Branch<>(bits & ~bit, next);
    }

    @Override
    public @Nullable Leaf<K, V> find(int shift, int wanted, Object key) {
      int bit = bit(shift, wanted);
      return (bits & bit) == 0 ? null : nodes.get(index(bit)).find(shift + BITS, wanted, key);
    }

    @Override
    public void collect(List<Map.Entry<K, V>> into) {
      nodes.forEach(node -> node.collect(into));
    }
  }
}
