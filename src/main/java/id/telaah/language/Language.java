package id.telaah.language;

import java.util.Locale;

/// A language of the interface; Indonesian is the first and the default.
public enum Language {
  ID("id"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The BCP 47 tag, as `--lang` takes it.
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.of(tag, this == ID ? "ID" : "GB");
  }

  /// The language of a tag; Indonesian where the tag is not one of ours.
  public static Language ofTag(String tag) {
    return EN.tag.equalsIgnoreCase(tag) ? EN : ID;
  }
}
