package id.telaah.intake;

import id.telaah.language.Words;

/// One reason why a file is refused: what, where, and what to do about it.
///
/// @param file the file's name, without its folder; `arsip.zip/kasus.json` for one in an archive
/// @param place field or place in the file: `fields.pengukuran[2].bb`, `Kasus!F12`; empty for the
///   whole file
/// @param words whole sentences, with the remedy; identifiers appear masked only
public record Problem(ProblemCode code, String file, String place, Spot spot, Words words) {
  /// Line or row in the file from 1; 0 where none can be named.
  public int line() {
    return spot.line();
  }
}
