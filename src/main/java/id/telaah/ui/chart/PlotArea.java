package id.telaah.ui.chart;

import id.telaah.growth.Axis;
import id.telaah.growth.Curve;
import javafx.scene.shape.Polyline;

/// Where the chart's figures lie in pixels.
///
/// @param left pixels from the left to the x axis's least value
/// @param top pixels from the top to the y axis's greatest value
record PlotArea(double left, double top, double width, double height, Axis xAxis, Axis yAxis) {
  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  double x(double value) {
    return left + (value - xAxis.min()) / (xAxis.max() - xAxis.min()) * width;
  }

  double y(double value) {
    return bottom() - (value - yAxis.min()) / (yAxis.max() - yAxis.min()) * height;
  }

  /// Draws points joined by straight lines.
  void join(Polyline line, Iterable<Curve.Point> points) {
    line.getPoints().clear();
    for (Curve.Point point : points) {
      line.getPoints().addAll(x(point.x()), y(point.y()));
    }
  }
}
