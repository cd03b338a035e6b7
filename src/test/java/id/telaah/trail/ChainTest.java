package id.telaah.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {
  private static final Instant AT = Instant.parse("2026-11-21T02:03:04.005Z");
  private static final TrailEntry FIRST = Chain.next(0, Chain.START, deed("spa-1", "bb"));
  private static final TrailEntry SECOND = Chain.next(1, FIRST.hash(), deed("gizi-1", "pb"));

  @Test
  void each_entry_continues_the_one_before() {
    assertThat(Chain.continues(0, Chain.START, FIRST)).isTrue();
    assertThat(Chain.continues(1, FIRST.hash(), SECOND)).isTrue();
    assertThat(Chain.continues(0, Chain.START, SECOND)).isFalse();
  }

  @Test
  void the_first_hash_is_the_same_for_ever() {
    // Stores out there carry it: whoever changes the chain breaks every one of them.
    assertThat(FIRST.hash())
        .isEqualTo("861ae41d416d0239acfb334eacf61aaac2116b9ea528c28000445e2531da7cdf");
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void no_part_of_an_entry_can_change(TrailEntry forged) {
    assertThat(Chain.continues(1, FIRST.hash(), forged)).isFalse();
  }

  static Stream<TrailEntry> forgeries() {
    TrailEntry e = SECOND;
    var other = new TrailEntry.Detail("lk", FIRST.hash());
    return Stream.of(
        new TrailEntry(3, e.at(), e.actor(), e.act(), e.subject(), e.detail(), e.hash()),
        new TrailEntry(2, AT.plusMillis(1), e.actor(), e.act(), e.subject(), e.detail(), e.hash()),
        new TrailEntry(2, e.at(), "spa-1", e.act(), e.subject(), e.detail(), e.hash()),
        new TrailEntry(2, e.at(), e.actor(), Act.REVIEW_SENT, e.subject(), e.detail(), e.hash()),
        new TrailEntry(2, e.at(), e.actor(), e.act(), "2026-1", e.detail(), e.hash()),
        new TrailEntry(2, e.at(), e.actor(), e.act(), e.subject(), other, e.hash()));
  }

  @Test
  void a_letter_moved_from_one_field_to_the_next_changes_the_digest() {
    var digests =
        List.of(new Digest().add("ab").add("c").hex(), new Digest().add("a").add("bc").hex());

    assertThat(digests).doesNotHaveDuplicates();
  }

  @Test
  void a_files_digest_is_the_one_that_every_tool_prints() {
    assertThat(Digest.ofBytes(new byte[] {'a', 'b', 'c'}))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static Chain.Deed deed(String actor, String text) {
    return new Chain.Deed(AT, actor, Act.REVIEW_KEPT, "2026-2", text);
  }
}
