package id.telaah.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The hash chain of the trail: each entry's hash covers the entry and the hash before it, so no
/// entry can change, vanish or slip in without breaking every later one.
public final class Chain {
  /// What the first entry continues.
  public static final String START = "0".repeat(64);

  private Chain() {}

  /// The entry that follows another.
  ///
  /// @param last the newest entry's number, 0 where there is none
  /// @param lastHash the newest entry's hash, [#START] where there is none
  public static TrailEntry next(long last, String lastHash, Deed deed) {
    TrailEntry.Detail detail = new TrailEntry.Detail(deed.text(), lastHash);
    TrailEntry open =
        new TrailEntry(
            last + 1,
            deed.at().truncatedTo(ChronoUnit.MILLIS),
            deed.actor(),
            deed.act(),
            deed.subject(),
            detail,
            "");
    return new TrailEntry(
        open.seq(), open.at(), open.actor(), open.act(), open.subject(), detail, hash(open));
  }

  /// SHA-256 (hex) over everything in the entry but its own hash.
  public static String hash(TrailEntry entry) {
    return new Digest()
        .add(entry.detail().previousHash())
        .add(entry.seq())
        .add(entry.at().toEpochMilli())
        .add(entry.actor())
        .add(entry.act().name())
        .add(entry.subject())
        .add(entry.detail().text())
        .hex();
  }

  /// Whether an entry continues the one before it and is as it was written.
  ///
  /// @param last number of the entry before, 0 where there is none
  public static boolean continues(long last, String lastHash, TrailEntry entry) {
    return entry.seq() == last + 1
        && entry.detail().previousHash().equals(lastHash)
        && entry.hash().equals(hash(entry));
  }

  /// What is to be written down: everything of an entry that the chain does not give it.
  public record Deed(Instant at, String actor, Act act, String subject, String text) {}
}
