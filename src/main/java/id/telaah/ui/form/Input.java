package id.telaah.ui.form;

import id.telaah.form.Value;
import java.util.List;
import javafx.scene.Node;

/// The control of one question; each kind of question has its own.
interface Input {
  Node node();

  /// Shows values that came from elsewhere; what is being typed and means the same stays.
  void show(List<Value> values);

  /// Takes the focus.
  void focus();

  /// Hands on what has been typed and not been told yet.
  default void commit() {}

  /// Marks the control, or not, as holding something wrong.
  default void mark(boolean wrong) {}
}
