package id.telaah.ui.chart;

import static id.telaah.ui.chart.AxisNodes.crisp;
import static id.telaah.ui.chart.AxisNodes.put;
import static id.telaah.ui.chart.AxisNodes.text;
import static id.telaah.ui.chart.AxisNodes.width;

import id.telaah.growth.ChartPlan;
import id.telaah.growth.ChartWords;
import id.telaah.growth.Curve;
import id.telaah.growth.Mark;
import id.telaah.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/// The drawing itself: axes, lines of equal z-score, the child's marks. It draws what the
/// [ChartPlan] says at whatever size it is given.
final class ChartPane extends Region {
  private static final double HEIGHT_TO_WIDTH = 0.58;
  private static final double LEAST_HEIGHT_EM = 18;

  private final ChartPlan plan;
  private final AxisNodes axes;
  private final List<SdLine> curves = new ArrayList<>();
  private final List<MarkNode> marks = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Polyline actual = line("child-line");
  private final Polyline corrected = line("child-line-corrected");
  private final Line step = new Line();
  private final Text stepNote;
  private final Text ruler = text("M", "tick-number");

  /// A line of equal z-score with its label; the label is empty on all but the last curve.
  private record SdLine(Curve curve, Polyline line, Text label) {}

  /// The words beside a mark that is probably a mistake of measuring.
  private record Doubt(Mark mark, Label words) {}

  ChartPane(ChartPlan plan, ChartWords words, Language language) {
    this.plan = plan;
    axes = new AxisNodes(plan, words, language);
    stepNote = text(plan.step().isPresent() ? words.step() : "", "step-note");
    getStyleClass().add("growth-plot");
    for (Curve curve : plan.curves()) {
      Polyline line = line("sd-line");
      line.getStyleClass().add("sd-" + Math.abs(curve.sd()));
      curves.add(new SdLine(curve, line, text(curve.labelled() ? words.line(curve) : "", "sd")));
    }
    addMarks(plan.marks().corrected(), words);
    addMarks(plan.marks().actual(), words);
    step.getStyleClass().add("step-line");
    step.setVisible(plan.step().isPresent());
    ruler.setVisible(false);
    addNodes();
  }

  /// The child's marks from left to right, as the arrow keys walk them.
  List<MarkNode> marks() {
    return marks.stream().sorted(Comparator.comparingDouble(it -> it.mark().at().x())).toList();
  }

  private void addMarks(List<Mark> of, ChartWords words) {
    for (Mark mark : of) {
      marks.add(new MarkNode(mark, words.mark(plan, mark)));
      if (mark.isDoubted()) {
        doubts.add(new Doubt(mark, doubt(words.implausible())));
      }
    }
  }

  private void addNodes() {
    getChildren().addAll(axes.nodes());
    getChildren().addAll(step, stepNote);
    curves.forEach(it -> getChildren().addAll(it.line(), it.label()));
    getChildren().addAll(corrected, actual);
    doubts.forEach(it -> getChildren().add(it.words()));
    getChildren().addAll(marks);
    getChildren().add(ruler);
    getChildren().forEach(it -> it.setManaged(false));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 20 * em();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 40 * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    return Math.max(LEAST_HEIGHT_EM * em(), wide * HEIGHT_TO_WIDTH);
  }

  @Override
  protected double computeMinHeight(double width) {
    return LEAST_HEIGHT_EM * em();
  }

  @Override
  protected void layoutChildren() {
    PlotArea area = area();
    axes.place(area, em());
    curves.forEach(it -> area.join(it.line(), it.curve().points()));
    placeLabels(area);
    placeStep(area);
    area.join(actual, plan.marks().actual().stream().map(Mark::at).toList());
    area.join(corrected, plan.marks().corrected().stream().map(Mark::at).toList());
    marks.forEach(it -> it.place(area));
    placeDoubts(area);
  }

  private double em() {
    return ruler.getFont().getSize();
  }

  private PlotArea area() {
    double widest = curves.stream().mapToDouble(it -> width(it.label())).max().orElse(0);
    double left = axes.left(em());
    double top = axes.top(em());
    return new PlotArea(
        Math.round(left),
        Math.round(top),
        Math.max(1, getWidth() - Math.round(left) - widest - em()),
        Math.max(1, getHeight() - Math.round(top) - axes.bottom(em())),
        plan.x(),
        plan.y());
  }

  /// Labels stand at their line's right end, and give way downwards where two would touch.
  private void placeLabels(PlotArea area) {
    double free = Double.NEGATIVE_INFINITY;
    for (SdLine curve : curves) {
      if (curve.curve().labelled()) {
        double height = curve.label().getLayoutBounds().getHeight();
        double y = Math.max(free, area.y(curve.curve().end().y()) - height / 2);
        put(curve.label(), area.right() + 0.4 * em(), y);
        free = y + 0.92 * height;
      }
    }
  }

  /// The note stands right of the step, or left of it where that side is too narrow; low, where no
  /// line of a growing measure runs.
  private void placeStep(PlotArea area) {
    if (plan.step().isEmpty()) {
      return;
    }
    double x = crisp(area.x(plan.step().getAsDouble()));
    step.setStartX(x);
    step.setEndX(x);
    step.setStartY(area.top());
    step.setEndY(area.bottom());
    double height = stepNote.getLayoutBounds().getHeight();
    double right = x + 0.4 * em();
    double left = Math.max(area.left(), x - width(stepNote) - 0.4 * em());
    boolean fits = right + width(stepNote) <= area.right();
    put(stepNote, fits ? right : left, area.bottom() - height - 0.3 * em());
  }

  /// The words stand beside their mark on a ground of their own, where they hide neither a mark nor
  /// the words of another.
  private void placeDoubts(PlotArea area) {
    FreePlaces places = new FreePlaces(area);
    marks.forEach(it -> places.take(it.getBoundsInParent()));
    for (Doubt doubt : doubts) {
      double x = area.x(doubt.mark().at().x());
      double y = area.y(doubt.mark().at().y());
      double width = doubt.words().prefWidth(-1);
      double height = doubt.words().prefHeight(-1);
      Point2D at = places.beside(new Point2D(x, y), width, height, 0.7 * em());
      doubt.words().resizeRelocate(Math.rint(at.getX()), Math.rint(at.getY()), width, height);
    }
  }

  private static Label doubt(String wording) {
    Label label = new Label(wording);
    label.getStyleClass().add("doubt");
    return label;
  }

  private static Polyline line(String style) {
    Polyline line = new Polyline();
    line.getStyleClass().add(style);
    return line;
  }
}
