package id.telaah.ui.shell;

import javafx.scene.Parent;

/// One screen: built on arrival, closed on leaving.
public interface Screen {
  Parent node();

  /// Gives back what it holds; what is still unsaved is handed to the store before this returns.
  void close();
}
