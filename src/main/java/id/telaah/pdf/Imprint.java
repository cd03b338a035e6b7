package id.telaah.pdf;

import id.telaah.round.Paper;
import java.time.LocalDateTime;

/// What a document says of itself, taken from its records and never from a clock.
///
/// @param title shown in the window's title and read aloud first
/// @param subject one line on what it is
/// @param at its date; the semester's first day where the records hold none
/// @param attachment the document's data, from which its identifier is made too
record Imprint(String title, String subject, LocalDateTime at, Paper paper, Attachment attachment) {
  /// The document's data as a file inside it.
  ///
  /// @param name file name: `surat.json`
  /// @param json UTF-8
  record Attachment(String name, String description, byte[] json) {}
}
