package id.telaah.workbook;

/// Text that no office program takes for a formula.
final class Plain {
  private static final String STARTS = "=+-@";

  private Plain() {}

  /// The text without control characters; a blank stands before what would begin a formula, should
  /// somebody edit the cell.
  static String text(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ").replace('\uFFFE', ' ').strip();
    return !clean.isEmpty() && STARTS.indexOf(clean.charAt(0)) >= 0 ? " " + clean : clean;
  }
}
