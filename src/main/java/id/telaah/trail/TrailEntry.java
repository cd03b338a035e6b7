package id.telaah.trail;

import java.time.Instant;

/// One act in the trail.
///
/// @param seq running number from 1, without gaps
/// @param actor member id, or `sekretariat`, or `sistem`
/// @param subject what was acted on, from the round down: `2026-2`, `2026-2/AKS-…-001`,
///   `2026-2/AKS-…-001/spa`, `2026-2/AKS-…-001/panel`, `2026-2/surat-kesehatan.pdf`
/// @param detail item keys, states, hashes: never a family's data
/// @param hash SHA-256 over the hash before it and this entry, hex
public record TrailEntry(
    long seq, Instant at, String actor, Act act, String subject, Detail detail, String hash) {
  /// What else is known of the act, and the hash it continues.
  public record Detail(String text, String previousHash) {}
}
