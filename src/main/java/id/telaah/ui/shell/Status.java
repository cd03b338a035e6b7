package id.telaah.ui.shell;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the line at the window's foot says; screens tell it, the frame shows it.
public final class Status {
  private final ObjectProperty<Optional<Instant>> saved =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty counts = new SimpleStringProperty("");

  /// Something was kept in the store at this moment.
  public void saved(Instant at) {
    saved.set(Optional.of(at));
  }

  /// "14 kasus · 9 lengkap", in the viewer's language.
  public void counts(String text) {
    counts.set(text);
  }

  ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
    return saved;
  }

  ReadOnlyStringProperty countsProperty() {
    return counts;
  }
}
