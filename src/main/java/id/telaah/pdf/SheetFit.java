package id.telaah.pdf;

import java.util.List;

/// How tightly a sheet is set.
///
/// Sheets are tried from the roomiest down until one fits its page: first the type shrinks, then
/// the lighter findings are counted instead of listed, and thresholds go before the next size does.
/// What fits at none is set at [#CONTINUED] and goes on over a second page, head and all: a
/// recommendation is never cut.
///
/// @param text size of running text, points
/// @param chartMm height of the growth charts, millimetres
/// @param findings most findings listed; those of high weight are listed whatever their number
/// @param thresholds whether each finding says its threshold
record SheetFit(float text, double chartMm, int findings, boolean thresholds) {
  private static final int ALL = Integer.MAX_VALUE;

  static final List<SheetFit> TRIED =
      List.of(
          new SheetFit(10, 58, ALL, true),
          new SheetFit(9.5f, 54, ALL, true),
          new SheetFit(9, 50, ALL, true),
          new SheetFit(9, 50, 12, true),
          new SheetFit(9, 50, 12, false),
          new SheetFit(8.5f, 46, 12, true),
          new SheetFit(8.5f, 46, 12, false),
          new SheetFit(8.5f, 46, 8, true),
          new SheetFit(8.5f, 46, 8, false),
          new SheetFit(8, 44, 12, false),
          new SheetFit(8, 44, 8, false),
          new SheetFit(8, 38, 6, false),
          new SheetFit(7.5f, 42, 8, false),
          new SheetFit(7.5f, 36, 6, false),
          new SheetFit(7.5f, 32, 4, false),
          new SheetFit(7.5f, 26, 4, false),
          new SheetFit(7, 26, 4, false));

  static final SheetFit CONTINUED = new SheetFit(9, 52, 12, true);

  /// Columns of the figures of a grown woman: many narrow ones where every line counts.
  int figureColumns() {
    return isTight() ? 6 : 4;
  }

  /// Whether every line counts.
  boolean isTight() {
    return text < 9;
  }

  /// Labels and notes.
  float small() {
    return Math.max(6.5f, text - 1.5f);
  }
}
