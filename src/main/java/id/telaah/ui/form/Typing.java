package id.telaah.ui.form;

import id.telaah.form.Value;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// How what is typed on a line becomes a value, and back.
interface Typing {
  TextInputControl control();

  /// The control with what stands beside it.
  Node node();

  /// The value of a text that is not blank; what cannot be read stays the text it is, so that
  /// nothing typed is lost.
  Value value(String text);

  /// A value as one would type it.
  String text(Value value);
}
