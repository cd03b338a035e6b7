package id.telaah.ui.kit;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The icons in use, by what they mean here; each stands beside its word, never in its place.
public enum Icons {
  HOME(Material2AL.GRID_ON),
  DOCUMENTS(Material2AL.DESCRIPTION),
  SETTINGS(Material2MZ.SETTINGS),
  HELP(Material2AL.HELP_OUTLINE),
  PERSON(Material2MZ.PERSON),
  LOAD(Material2AL.FOLDER_OPEN),
  ADD(Material2AL.ADD),
  REMOVE(Material2AL.DELETE_OUTLINE),
  NEXT(Material2AL.ARROW_FORWARD),
  BACK(Material2AL.ARROW_BACK),
  SEARCH(Material2MZ.SEARCH),
  SEND(Material2MZ.SEND),
  SIGN(Material2AL.EDIT),
  LOCK(Material2AL.LOCK),
  PRINT(Material2MZ.PRINT),
  SAVE(Material2MZ.SAVE_ALT),
  COPY(Material2AL.CONTENT_COPY),
  RETRY(Material2MZ.REFRESH),
  DONE(Material2AL.CHECK_CIRCLE_OUTLINE),
  INFORM(Material2AL.INFO),
  WARN(Material2MZ.WARNING),
  WRONG(Material2AL.ERROR_OUTLINE),
  SEEN(Material2MZ.VISIBILITY),
  HIDDEN(Material2MZ.VISIBILITY_OFF),
  CHART(Material2MZ.SHOW_CHART),
  LARGE(Material2AL.FULLSCREEN),
  TABLE(Material2AL.LIST),
  EXPAND(Material2AL.EXPAND_MORE),
  FOLD(Material2AL.EXPAND_LESS);

  private final Ikon ikon;

  Icons(Ikon ikon) {
    this.ikon = ikon;
  }

  /// A new picture of the icon, at the size of the text beside it.
  public Node node() {
    FontIcon icon = new FontIcon(ikon);
    // The word beside it says it already: a reader must not hear it twice.
    icon.setFocusTraversable(false);
    return icon;
  }

  /// A new picture, large, for a whole-place state.
  public Node large() {
    Node icon = node();
    icon.getStyleClass().add("large");
    return icon;
  }
}
