package id.telaah.ui.form;

import javafx.scene.Node;

/// What is drawn for one place of the form.
interface Part {
  Node node();

  /// Draws anew what the place now holds.
  void refresh();

  /// Takes the focus, as far as the place has a control.
  default void focus() {}

  /// Hands on what has been typed and not been told yet.
  default void commit() {}
}
