package id.telaah.workbook;

import java.util.List;

/// A workbook that people fill in: what stands on its sheets, in words.
///
/// @param guide what the first sheet says, line by line
/// @param terms every field once, for the guide's table
public record EntryBook(
    CaseMark mark,
    String guideName,
    List<String> guide,
    List<String> termHeads,
    List<List<String>> terms,
    List<EntrySheet> sheets) {
  public EntryBook {
    guide = List.copyOf(guide);
    termHeads = List.copyOf(termHeads);
    terms = List.copyOf(terms);
    sheets = List.copyOf(sheets);
  }

  /// One sheet with rows to fill in.
  ///
  /// @param how one sentence above the heads
  public record EntrySheet(String name, String how, List<EntryColumn> columns) {
    public EntrySheet {
      columns = List.copyOf(columns);
    }
  }

  /// One column.
  ///
  /// @param key by which the column is known again
  /// @param label what people read above it
  /// @param section words above the labels, the same for columns that belong together
  /// @param note what explains the column
  /// @param required whether every row must have it
  public record EntryColumn(
      String key, String label, String section, String note, boolean required, Entry entry) {}

  /// What may stand in a cell.
  public sealed interface Entry {
    /// Words beside it that say why there is no answer; empty where there must be one.
    List<String> reasons();

    /// @param only whether nothing else is taken
    record OneOf(List<String> options, boolean only, List<String> reasons) implements Entry {
      public OneOf {
        options = List.copyOf(options);
      }
    }

    /// @param min smallest; empty for none
    /// @param max largest; empty for none
    record Number(String min, String max, boolean whole, List<String> reasons) implements Entry {}

    record Month(List<String> reasons) implements Entry {}

    /// @param most letters
    record Free(int most, List<String> reasons) implements Entry {}
  }
}
