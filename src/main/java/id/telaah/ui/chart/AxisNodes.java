package id.telaah.ui.chart;

import id.telaah.growth.Axis;
import id.telaah.growth.ChartPlan;
import id.telaah.growth.ChartWords;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// Grid, tick numbers and titles of the two axes.
final class AxisNodes {
  private static final double TICK = 0.4;

  private final Text xTitle;
  private final Text yTitle;
  private final List<Tick> xTicks = new ArrayList<>();
  private final List<Tick> yTicks = new ArrayList<>();

  /// A tick with its grid line and its number.
  private record Tick(Axis.Tick tick, Line line, Text number) {}

  AxisNodes(ChartPlan plan, ChartWords words, Language language) {
    xTitle = text(words.xTitle(plan), "axis-title");
    yTitle = text(words.yTitle(plan), "axis-title");
    plan.x().ticks().forEach(it -> xTicks.add(tick(it, language)));
    plan.y().ticks().forEach(it -> yTicks.add(tick(it, language)));
  }

  /// All nodes, those behind first.
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    xTicks.forEach(it -> nodes.add(it.line()));
    yTicks.forEach(it -> nodes.add(it.line()));
    xTicks.forEach(it -> nodes.add(it.number()));
    yTicks.forEach(it -> nodes.add(it.number()));
    nodes.add(xTitle);
    nodes.add(yTitle);
    return nodes;
  }

  /// Room needed left of the plot: the widest number.
  double left(double em) {
    double widest = 0;
    for (Tick tick : yTicks) {
      widest = Math.max(widest, tick.number().getLayoutBounds().getWidth());
    }
    return widest + em;
  }

  /// Room needed above the plot: the title of the upright axis, lying.
  double top(double em) {
    return yTitle.getLayoutBounds().getHeight() + 0.6 * em;
  }

  /// Room needed below the plot: numbers and title.
  double bottom(double em) {
    return 2 * xTitle.getLayoutBounds().getHeight() + 0.8 * em;
  }

  void place(PlotArea area, double em) {
    for (Tick tick : xTicks) {
      double x = crisp(area.x(tick.tick().at()));
      double end = area.bottom() + (tick.tick().labelled() ? TICK : TICK / 2) * em;
      set(tick.line(), x, tick.tick().labelled() ? area.top() : area.bottom(), x, end);
      put(tick.number(), x - width(tick.number()) / 2, area.bottom() + 0.5 * em);
    }
    for (Tick tick : yTicks) {
      double y = crisp(area.y(tick.tick().at()));
      set(tick.line(), area.left() - TICK * em, y, area.right(), y);
      double height = tick.number().getLayoutBounds().getHeight();
      put(tick.number(), area.left() - 0.6 * em - width(tick.number()), y - height / 2);
    }
    double below = area.bottom() + 0.7 * em + xTitle.getLayoutBounds().getHeight();
    put(xTitle, area.left() + (area.width() - width(xTitle)) / 2, below);
    put(yTitle, 0, 0);
  }

  /// Half a pixel off, so that a line of one pixel is drawn on one row of pixels.
  static double crisp(double at) {
    return Math.floor(at) + 0.5;
  }

  static Text text(String wording, String style) {
    Text text = new Text(wording);
    text.getStyleClass().add(style);
    text.setTextOrigin(VPos.TOP);
    return text;
  }

  static void put(Text text, double x, double y) {
    text.relocate(Math.rint(x), Math.rint(y));
  }

  static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  private static void set(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }

  private static Tick tick(Axis.Tick tick, Language language) {
    Line line = new Line();
    line.getStyleClass().add(tick.labelled() ? "grid" : "tick");
    int decimals = tick.number() == Math.rint(tick.number()) ? 0 : 1;
    String number = tick.labelled() ? Formats.decimal(tick.number(), decimals, language) : "";
    return new Tick(tick, line, text(number, "tick-number"));
  }
}
