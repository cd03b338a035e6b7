package id.telaah.pdf;

import java.util.List;

/// How tightly a sheet is set.
///
/// Sheets are tried from the roomiest down until one fits its page. What fits at none is set at
/// [#CONTINUED] and goes on over a second page, head and all: a recommendation is never cut.
///
/// @param text size of running text, points
/// @param chartMm height of the growth charts, millimetres
record SheetFit(float text, double chartMm) {
  static final List<SheetFit> TRIED =
      List.of(
          new SheetFit(10, 62),
          new SheetFit(10, 54),
          new SheetFit(9.5f, 54),
          new SheetFit(9, 54),
          new SheetFit(9, 48),
          new SheetFit(8.5f, 50),
          new SheetFit(8.5f, 44),
          new SheetFit(8, 56),
          new SheetFit(8, 48),
          new SheetFit(8, 42),
          new SheetFit(7.5f, 46),
          new SheetFit(7.5f, 38));

  static final SheetFit CONTINUED = new SheetFit(9, 52);

  /// Labels and notes.
  float small() {
    return Math.max(6.5f, text - 1.5f);
  }
}
