package id.telaah.form;

import id.telaah.language.Words;

/// What helps to answer an item.
///
/// @param hint plain help under the question
/// @param source where the question or its threshold comes from: `Permenkes 2/2020`
/// @param unit of the number: `kg`, `cm`, `g/dL`; empty for none
/// @param monthOnly a date that may hold year and month only
public record Guidance(Words hint, String source, String unit, boolean monthOnly) {
  public static final Guidance NONE = new Guidance(Words.NONE, "", "", false);
}
