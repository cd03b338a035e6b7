package id.telaah.app;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Does at the window what a [Stops.Act] says, as a person would. On the JavaFX thread.
final class Acting {
  private final Desktop.Open desktop;

  Acting(Desktop.Open desktop) {
    this.desktop = desktop;
  }

  /// The window in front.
  Window window() {
    return Window.getWindows().stream()
        .filter(it -> it instanceof Stage && it.isShowing())
        .reduce((before, last) -> last)
        .orElse(desktop.stage());
  }

  /// Closes every window but the desktop's own.
  void closeOthers() {
    Window.getWindows().stream()
        .filter(it -> it instanceof Stage && it != desktop.stage())
        .toList()
        .forEach(Window::hide);
  }

  /// @throws IllegalArgumentException where nothing there can do what is asked
  void act(Stops.Act act) {
    switch (act.word()) {
      case "press" -> press(act.first());
      case "choose" -> choose(act.first(), Integer.parseInt(act.rest(1)));
      case "type" -> type(act.first(), act.rest(1));
      case "down" -> down(find(act.first()));
      case "key" -> key(KeyCombination.valueOf(act.first()));
      case "as" -> as(act.first());
      case "size" -> size(Double.parseDouble(act.first()), Double.parseDouble(act.rest(1)));
      case "close" -> closeOthers();
      default -> desktop.shell().go(Stops.place(act));
    }
  }

  private void press(String id) {
    Scene scene = window().getScene();
    if (scene.lookup("#" + id) instanceof ButtonBase button) {
      // A button that asks in a window of its own returns once that is answered.
      Platform.runLater(button::fire);
      return;
    }
    scene.getRoot().lookupAll(".tab-pane").stream()
        .map(TabPane.class::cast)
        .forEach(pane ->
            pane.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .forEach(tab -> pane.getSelectionModel().select(tab)));
  }

  private void choose(String id, int index) {
    switch (find(id)) {
      case ComboBox<?> box -> box.getSelectionModel().select(index);
      case javafx.scene.control.ListView<?> list -> list.getSelectionModel().select(index);
      case javafx.scene.control.TableView<?> table -> table.getSelectionModel().select(index);
      case Node other -> throw new IllegalArgumentException("not a choice: " + other);
    }
  }

  private void type(String id, String text) {
    if (find(id) instanceof TextInputControl field) {
      field.setText(text);
    }
  }

  private void down(Node node) {
    Node at = node.getParent();
    while (at != null && !(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    if (at instanceof ScrollPane pane) {
      Node content = pane.getContent();
      Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
      double room = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
      pane.setVvalue(room <= 0 ? 0 : Math.min(1, place.getMinY() / room));
    }
  }

  private void key(KeyCombination keys) {
    Scene scene = window().getScene();
    Runnable act = scene.getAccelerators().get(keys);
    if (act != null) {
      act.run();
      return;
    }
    KeyCode code = KeyCode.valueOf(keys.getName().replace(' ', '_').toUpperCase());
    Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Event.fireEvent(
        at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void as(String id) {
    desktop.shell().viewers().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .ifPresent(desktop.shell()::workAs);
  }

  private void size(double width, double height) {
    window().setWidth(width);
    window().setHeight(height);
  }

  private Node find(String id) {
    Node found = window().getScene().lookup("#" + id);
    if (found == null) {
      throw new IllegalArgumentException("nothing here has the id " + id);
    }
    return found;
  }
}
