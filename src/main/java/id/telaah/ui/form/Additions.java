package id.telaah.ui.form;

import id.telaah.form.ItemKey;
import id.telaah.language.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// What a screen adds to a form that it draws to be filled in. On the JavaFX thread.
public interface Additions {
  /// Nothing.
  Additions NONE = new Additions() {};

  /// What stands above the rows of a repeating group, for the place as a whole.
  default Optional<Node> above(String rowsLinkId) {
    return Optional.empty();
  }

  /// Whether ready wordings are offered for a text.
  default boolean offersWordings(String linkId) {
    return false;
  }

  /// What shows under a text while its writer looks for a wording.
  ///
  /// @param control the text, to put the wording into
  /// @param close takes it away again and gives the focus back to the text
  default Node wordings(ItemKey key, TextInputControl control, Runnable close) {
    throw new UnsupportedOperationException("offers none for " + key);
  }

  /// What is said beside a choice's answer: who that is here.
  default Optional<Words> meaning(String linkId, String code) {
    return Optional.empty();
  }

  /// Whether an option of a long list goes before the others.
  default boolean isLikely(String linkId, String code) {
    return true;
  }
}
