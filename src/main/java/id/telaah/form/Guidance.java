package id.telaah.form;

import id.telaah.language.Words;

/// What helps to answer an item.
///
/// @param hint plain help under the question
/// @param source where the question or its threshold comes from: `Permenkes 2/2020`
/// @param unit of the number, in UCUM: `kg`, `cm`, `g/dL`, `wk`; empty for none
/// @param monthOnly a date that may hold year and month only
public record Guidance(Words hint, String source, String unit, boolean monthOnly) {
  /// The unit as people write it, in both languages: "kg/m²", "minggu"; empty for none.
  public Words unitWords() {
    return Units.words(unit);
  }

  public static final Guidance NONE = new Guidance(Words.NONE, "", "", false);
}
