package id.telaah.form;

/// Which definition, exactly: answers stay pinned to this name and version.
///
/// @param name short name, last part of the Questionnaire's canonical URL: `aks-baduta-kasus`
/// @param version the Questionnaire's version: `1.0.0`
public record FormRef(String name, String version) {
  /// Canonical URL = this + name.
  public static final String CANONICAL = "https://telaah.id/fhir/Questionnaire/";

  /// Reads `name|version`, as [#toString] writes it.
  public static FormRef parse(String text) {
    int bar = text.indexOf('|');
    if (bar < 1 || bar == text.length() - 1) {
      throw new IllegalArgumentException("not a form reference: " + text);
    }
    return new FormRef(text.substring(0, bar), text.substring(bar + 1));
  }

  @Override
  public String toString() {
    return name + "|" + version;
  }
}
