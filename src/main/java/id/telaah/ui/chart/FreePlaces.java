package id.telaah.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// Finds room for words beside a point of the chart.
final class FreePlaces {
  private static final int ROUNDS = 6;

  private final PlotArea area;
  private final List<Bounds> taken = new ArrayList<>();

  FreePlaces(PlotArea area) {
    this.area = area;
  }

  void take(Bounds bounds) {
    taken.add(bounds);
  }

  /// A place near a point, that is free and within the chart, and is taken from now on: right of
  /// the point, left, below, above, and then farther off. Where all is full, right of it.
  ///
  /// @param gap how far from the point
  Point2D beside(Point2D point, double width, double height, double gap) {
    List<Bounds> wished = new ArrayList<>();
    double middle = point.getY() - height / 2;
    for (int round = 0; round < ROUNDS; round++) {
      for (double y : new double[] {middle + round * height, middle - round * height}) {
        wished.add(new BoundingBox(point.getX() + gap, y, width, height));
        wished.add(new BoundingBox(point.getX() - gap - width, y, width, height));
      }
    }
    Bounds place =
        wished.stream()
            .filter(this::within)
            .filter(it -> taken.stream().noneMatch(it::intersects))
            .findFirst()
            .orElseGet(() -> nearest(wished.getFirst()));
    take(place);
    return new Point2D(place.getMinX(), place.getMinY());
  }

  private boolean within(Bounds bounds) {
    return bounds.getMinX() >= area.left()
        && bounds.getMaxX() <= area.right()
        && bounds.getMinY() >= area.top()
        && bounds.getMaxY() <= area.bottom();
  }

  private Bounds nearest(Bounds bounds) {
    double x = Math.max(area.left(), Math.min(bounds.getMinX(), area.right() - bounds.getWidth()));
    double y = Math.max(area.top(), Math.min(bounds.getMinY(), area.bottom() - bounds.getHeight()));
    return new BoundingBox(x, y, bounds.getWidth(), bounds.getHeight());
  }
}
