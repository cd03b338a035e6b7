package id.telaah.ui.panel;

import id.telaah.ui.kit.Panes;
import id.telaah.ui.shell.Preferences;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// Two halves with a divider that stays where it was left.
final class Halves {
  private static final String NAME = "panel";
  private static final double MIDDLE = 0.5;

  private Halves() {}

  static SplitPane of(Node left, Node right, Preferences preferences) {
    SplitPane split = new SplitPane(left, right);
    split.setId("panel-halves");
    split.setDividerPositions(preferences.divider(NAME, MIDDLE));
    split
        .getDividers()
        .getFirst()
        .positionProperty()
        .addListener((at, before, now) -> preferences.keepDivider(NAME, now.doubleValue()));
    return Panes.grow(split);
  }
}
