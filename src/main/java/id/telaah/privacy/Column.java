package id.telaah.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One column of a table on its way in, judged by its head and by a sample of what stands in it.
///
/// Readers of every kind of file make one for each column, show it the first values as they come,
/// and ask for the verdict. The sample stays in memory, is never handed out, and is bounded.
public final class Column {
  /// Values after which a column is known well enough.
  public static final int ENOUGH = 200;

  private final String head;
  private final List<String> values = new ArrayList<>();

  /// @param head what stands above the column, as written; may be empty
  public Column(String head) {
    this.head = head;
  }

  /// Shows the column a value as the cell displays it; blanks and what comes after the sample is
  /// full make no difference.
  public void see(String value) {
    if (values.size() < ENOUGH && !value.isBlank() && !value.strip().equals("-")) {
      values.add(value.strip());
    }
  }

  /// Whether more values would still be looked at.
  public boolean wantsMore() {
    return values.size() < ENOUGH;
  }

  /// Why the column may not enter; empty where it may, as far as it has been seen. A column that is
  /// free text is not judged here: its single cells go through the gate.
  public Optional<ColumnVerdict> verdict() {
    return PrivacyGate.forbiddenField(head)
        .map(kind -> new ColumnVerdict(kind, ColumnVerdict.By.HEAD))
        .or(() ->
            ColumnContent.kind(FieldNames.words(head), values)
                .map(kind -> new ColumnVerdict(kind, ColumnVerdict.By.CONTENT)));
  }
}
