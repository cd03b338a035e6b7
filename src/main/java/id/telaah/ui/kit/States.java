package id.telaah.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/// What a place shows while it has nothing else to show: empty, loading, failed.
public final class States {
  private States() {}

  /// Nothing here yet: what would be here, and how to get it.
  public static VBox empty(String id, Icons icon, String title, String sentence, Node... acts) {
    VBox state = state(id, title + ". " + sentence, icon.large(), Labels.heading(title));
    state.getChildren().add(reading(sentence));
    if (acts.length > 0) {
      var row = Panes.flow(Gap.ONE, acts);
      row.setAlignment(javafx.geometry.Pos.CENTER);
      state.getChildren().add(row);
    }
    return state;
  }

  /// Being read: says what is awaited.
  public static VBox loading(String id, String text) {
    ProgressIndicator wheel = Controls.named(new ProgressIndicator(), id + "-wheel", text);
    Panes.width(3, wheel).setMaxSize(48, 48);
    return state(id, text, wheel, Labels.muted(text));
  }

  /// Could not be shown: a sentence, and a way to try again.
  public static VBox error(String id, String sentence, String retry, Runnable again) {
    return state(
        id,
        sentence,
        Icons.WRONG.large(),
        reading(sentence),
        Controls.button(id + "-retry", Icons.RETRY, retry, again));
  }

  private static Label reading(String sentence) {
    Label label = Labels.muted(sentence);
    label.getStyleClass().add("reading");
    return label;
  }

  private static VBox state(String id, String name, Node... nodes) {
    VBox box = Panes.grow(new VBox(nodes));
    box.getStyleClass().add("state");
    return Controls.named(box, id, name);
  }
}
