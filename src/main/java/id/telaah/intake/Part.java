package id.telaah.intake;

/// The part of a file that something stands in: a sheet of a workbook, a file in an archive.
///
/// @param file name of the file inside the one that was opened; empty where it is that one itself
/// @param sheet name of the sheet as it may be shown; empty where there are none
/// @param number its place among the parts, so that problems are told in the file's order
/// @param hasCells whether it is a table, whose places are cells
public record Part(String file, String sheet, int number, boolean hasCells) {
  /// A file without parts.
  public static final Part WHOLE = new Part("", "", 0, false);

  /// A sheet of this part.
  ///
  /// @param index from 0
  Part sheet(String name, int index) {
    return new Part(file, Place.shown(name), number + index + 1, true);
  }

  /// A text with separators that is this part, or lies in it under a name.
  ///
  /// @param index from 0
  Part table(String name, int index) {
    return new Part(name.isEmpty() ? file : name, "", number + index + 1, true);
  }

  /// What it is called beside others.
  String called() {
    return sheet.isEmpty() ? file : sheet;
  }
}
