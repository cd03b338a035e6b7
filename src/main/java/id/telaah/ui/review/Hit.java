package id.telaah.ui.review;

import id.telaah.ui.kit.Reveal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// One place in a tab of the case where the searched text stands.
///
/// @param start where in the label's text it begins
record Hit(CaseLeaf leaf, Label label, int start, int length) {
  /// Every place below a node where a text stands, from top to bottom; capitals do not matter.
  ///
  /// @param wanted not empty
  static List<Hit> in(CaseLeaf leaf, String wanted) {
    List<Hit> hits = new ArrayList<>();
    collect(leaf, leaf.content(), wanted, hits);
    return hits;
  }

  /// What draws the words; empty before they are laid out.
  Optional<Text> text() {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.getText().length() >= start + length)
        .findFirst();
  }

  /// Scrolls to the words.
  void reveal() {
    text()
        .ifPresent(text ->
            Reveal.show(text, new Path(text.rangeShape(start, start + length)).getBoundsInLocal()));
  }

  private static void collect(CaseLeaf leaf, Node node, String wanted, List<Hit> hits) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Label label) {
      for (int at = 0; label.getText() != null && at < label.getText().length(); ) {
        boolean here = stands(label.getText(), wanted, at);
        if (here) {
          hits.add(new Hit(leaf, label, at, wanted.length()));
        }
        at += here ? wanted.length() : 1;
      }
    } else if (node instanceof Parent parent && !(node instanceof Control)) {
      // What stands inside buttons and tables is not the case's text, or comes and goes.
      parent.getChildrenUnmodifiable().forEach(child -> collect(leaf, child, wanted, hits));
    }
  }

  private static boolean stands(String text, String wanted, int at) {
    return text.regionMatches(true, at, wanted, 0, wanted.length());
  }
}
