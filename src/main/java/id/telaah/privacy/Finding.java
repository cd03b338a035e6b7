package id.telaah.privacy;

import java.util.List;

/// A leak in a file that waits for a person's ruling: type, place and mask, never the value.
///
/// @param place where it stands
/// @param kind what it is
/// @param masked what may be shown of it: `3375********0003`
/// @param part what of the file it is
/// @param mark by which the same leak is known again when the file is read anew; made with a number
///   that each run of the program draws for itself, so that it says nothing to anybody else
public record Finding(Place place, LeakKind kind, String masked, Part part, long mark) {
  /// Where a leak stands.
  ///
  /// @param file the file's name, as it may be shown
  /// @param code the case's code; empty where none could be read
  /// @param path field or cell: `fields.catatan_bidan`, `Kasus!F12`
  /// @param line line of the file from 1; 0 where none can be named
  public record Place(String file, String code, String path, int line) {}

  /// What of a file a leak is.
  public enum Part {
    /// Some letters of a text: the rest of it may stay.
    TEXT,
    /// A whole number.
    NUMBER,
    /// A field, or a column, that would hold identifiers and nothing else.
    FIELD,
    /// The name of a field.
    NAME
  }

  /// What may be ruled on it: only in a text can something take its place.
  public List<Ruling> rulings() {
    return switch (part) {
      case TEXT -> List.of(Ruling.REMOVE, Ruling.REPLACE, Ruling.HARMLESS);
      case NUMBER -> List.of(Ruling.REMOVE, Ruling.HARMLESS);
      case FIELD, NAME -> List.of(Ruling.REMOVE);
    };
  }
}
