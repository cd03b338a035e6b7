package id.telaah.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// A marker pen behind the text of a tab: each hit with a ground and a line under it, the present
/// one with a frame.
final class HitMarks extends Pane {
  private List<Hit> hits = List.of();
  private Optional<Hit> here = Optional.empty();

  /// @param content what stands in front, in the same place
  HitMarks(Region content) {
    setMouseTransparent(true);
    // Behind the text, though laid out after it: only then is known where the words stand.
    setViewOrder(1);
    content.layoutBoundsProperty().addListener(at -> requestLayout());
    content.needsLayoutProperty().addListener((at, before, needed) -> requestLayout());
  }

  void show(List<Hit> found, Optional<Hit> present) {
    hits = found;
    here = present;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    hits.forEach(this::draw);
  }

  private void draw(Hit hit) {
    int end = hit.start() + hit.length();
    hit.text()
        .ifPresent(text -> {
          boolean present = here.filter(hit::equals).isPresent();
          add(text, text.rangeShape(hit.start(), end), present ? "hit-here" : "hit");
          add(text, text.underlineShape(hit.start(), end), "hit-line");
        });
  }

  private void add(Node text, PathElement[] shape, String style) {
    Path path = new Path(shape);
    path.getStyleClass().add(style);
    path.setManaged(false);
    Point2D at = sceneToLocal(text.localToScene(Point2D.ZERO));
    path.setTranslateX(at.getX());
    path.setTranslateY(at.getY());
    getChildren().add(path);
  }
}
