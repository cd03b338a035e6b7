package id.telaah.trail;

import java.time.Instant;

/// One act in the trail.
///
/// @param seq running number from 1, without gaps
/// @param actor member id, or `sekretariat`, or `sistem`
/// @param subject case code, round or document that was acted on
/// @param detail item keys, states, hashes: never a family's data
/// @param hash SHA-256 over the hash before it and this entry, hex
public record TrailEntry(
    long seq, Instant at, String actor, Act act, String subject, Detail detail, String hash) {
  /// What else is known of the act, and the hash it continues.
  public record Detail(String text, String previousHash) {}
}
