package id.telaah.trail;

import java.util.List;

/// The trail as it can be read; entries are appended only by the change they record, in its
/// transaction.
public interface Trail {
  /// Entries from a number on, oldest first.
  List<TrailEntry> from(long seq, int limit);

  long count();
}
