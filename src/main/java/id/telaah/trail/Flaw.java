package id.telaah.trail;

import id.telaah.language.Language;
import id.telaah.language.Texts;

/// One thing in a store that is not as the program left it.
///
/// @param place which: a trail entry's number, or a subject as the trail names it
public record Flaw(Kind kind, String place) {
  /// What can be found; the codes are eternal.
  public enum Kind {
    /// The file's own structure is damaged.
    PAGES("TL-601", "pages"),
    /// A row points to one that is not there.
    LINK("TL-602", "link"),
    /// A trail entry was changed, removed or slipped in.
    TRAIL("TL-603", "trail"),
    /// Answers are not those that the trail has sealed.
    ANSWERS("TL-604", "answers"),
    /// A review stands otherwise than its last act left it.
    STATE("TL-605", "state"),
    /// A signature is not the one that was given, or not under this text.
    SIGNATURE("TL-606", "signature"),
    /// A document's bytes are not those that were issued.
    DOCUMENT("TL-607", "document"),
    /// The trail tells of something that is no longer there.
    GONE("TL-608", "gone"),
    /// Something is there that the trail does not tell of.
    UNRECORDED("TL-609", "unrecorded"),
    /// An approval is not the one that was recorded.
    APPROVAL("TL-610", "approval"),
    /// A phrase is not as it was last kept.
    PHRASE("TL-611", "phrase"),
    /// A threshold's changes are not those that were recorded.
    THRESHOLD("TL-612", "threshold"),

    /// The requests about a case are not as they were left.
    REQUEST("TL-613", "request"),
    /// Verdicts on identifiers are not those that were given.
    VERDICT("TL-614", "verdict"),
    /// An entry of the import log is not as it was written.
    IMPORT("TL-615", "import");

    private final String code;
    private final String text;

    Kind(String code, String text) {
      this.code = code;
      this.text = text;
    }
  }

  public String code() {
    return kind.code;
  }

  /// What was found, and where.
  public String sentence(Language language) {
    return Texts.beside(Flaw.class, language).get("flaw." + kind.text, place);
  }
}
