package id.telaah.privacy;

/// Why a column of a table may not enter.
///
/// @param kind what stands in it
/// @param by what gave it away
public record ColumnVerdict(LeakKind kind, By by) {
  /// What gave a column away.
  public enum By {
    /// Its head names an identifier, whatever stands below.
    HEAD,
    /// Most of what stands in it is one, whatever its head says.
    CONTENT
  }
}
