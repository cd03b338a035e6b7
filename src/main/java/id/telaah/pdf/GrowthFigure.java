package id.telaah.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import id.telaah.growth.Axis;
import id.telaah.growth.ChartPlan;
import id.telaah.growth.ChartWords;
import id.telaah.growth.Curve;
import id.telaah.growth.Mark;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import java.util.List;
import java.util.stream.Stream;

/// A growth chart in vectors, with the whole series in words for who cannot see it.
///
/// Lines differ by dashes and by the label at their right end, so that a grey print still tells
/// them apart.
///
/// @param width of the whole figure, points
/// @param height of the whole figure, points
record GrowthFigure(ChartPlan plan, Typefaces faces, float width, float height) {
  private static final ChartWords WORDS = new ChartWords(Language.ID);
  private static final float LABEL = 5.6f;
  private static final float LEFT = 20;
  private static final float RIGHT = 22;
  private static final float BOTTOM = 18;
  private static final float TOP = 4;
  private static final float DOT = 1.7f;
  private static final float ARM = 2.2f;
  private static final Color GRID = new DeviceGray(0.9f);
  private static final Color INK = new DeviceGray(0);
  private static final Color NOTE = new DeviceGray(0.3f);
  private static final Color OUTER = new DeviceRgb(150, 30, 30);
  private static final Color INNER = new DeviceRgb(165, 90, 10);
  private static final Color MEDIAN = new DeviceRgb(30, 110, 80);
  private static final Color CHILD = new DeviceRgb(20, 50, 120);

  String title() {
    return WORDS.title(plan);
  }

  Image image(PdfDocument pdf) {
    PdfFormXObject form = new PdfFormXObject(new Rectangle(width, height));
    PdfCanvas canvas = new PdfCanvas(form, pdf);
    drawGrid(canvas);
    plan.curves().forEach(curve -> drawCurve(canvas, curve));
    plan.step().ifPresent(at -> drawStep(canvas, at));
    drawChild(canvas);
    Image image = new Image(form);
    image.getAccessibilityProperties().setAlternateDescription(WORDS.description(plan));
    return image;
  }

  private void drawGrid(PdfCanvas canvas) {
    canvas.setLineWidth(0.4f);
    for (Axis.Tick tick : plan.x().ticks()) {
      if (tick.labelled()) {
        line(canvas, GRID, x(tick.at()), BOTTOM, x(tick.at()), height - TOP);
        String number = number(tick.number());
        text(canvas, number, x(tick.at()) - wide(number) / 2, BOTTOM - 7);
      }
    }
    for (Axis.Tick tick : plan.y().ticks()) {
      if (tick.labelled()) {
        line(canvas, GRID, LEFT, y(tick.at()), width - RIGHT, y(tick.at()));
        String number = number(tick.number());
        text(canvas, number, LEFT - 3 - wide(number), y(tick.at()) - 2);
      }
    }
    canvas.setStrokeColor(NOTE).setLineWidth(0.6f);
    canvas.rectangle(LEFT, BOTTOM, width - LEFT - RIGHT, height - BOTTOM - TOP).stroke();
    String axis = WORDS.xTitle(plan);
    text(canvas, axis, (LEFT + width - RIGHT - wide(axis)) / 2, 3);
    drawVerticalTitle(canvas);
  }

  private void drawVerticalTitle(PdfCanvas canvas) {
    String axis = WORDS.yTitle(plan);
    float y = (BOTTOM + height - TOP - wide(axis)) / 2;
    canvas.beginText().setFillColor(NOTE).setFontAndSize(faces.regular(), LABEL);
    canvas.setTextMatrix(0, 1, -1, 0, 6, y).showText(axis).endText();
  }

  private void drawCurve(PdfCanvas canvas, Curve curve) {
    canvas.saveState().setStrokeColor(color(curve.sd()));
    canvas.setLineWidth(curve.sd() == 0 ? 1 : 0.7f);
    if (Math.abs(curve.sd()) == 3) {
      canvas.setLineDash(3, 1.5f);
    } else if (Math.abs(curve.sd()) == 1) {
      canvas.setLineDash(1, 1.5f);
    }
    path(canvas, curve.points());
    canvas.restoreState();
    if (curve.labelled()) {
      text(canvas, WORDS.line(curve), x(curve.end().x()) + 2, y(curve.end().y()) - 2);
    }
  }

  private void drawStep(PdfCanvas canvas, double at) {
    if (at < plan.x().min() || at > plan.x().max()) {
      return;
    }
    canvas.saveState().setLineWidth(0.6f).setLineDash(1, 2);
    line(canvas, NOTE, x(at), BOTTOM, x(at), height - TOP);
    canvas.restoreState();
  }

  private void drawChild(PdfCanvas canvas) {
    canvas.saveState().setStrokeColor(CHILD).setFillColor(CHILD).setLineWidth(1.1f);
    if (plan.marks().actual().size() > 1) {
      path(canvas, plan.marks().actual().stream().map(Mark::at).toList());
    }
    for (Mark mark : plan.marks().actual()) {
      canvas.circle(x(mark.at().x()), y(mark.at().y()), DOT);
      if (mark.outside() || mark.isDoubted()) {
        canvas.stroke();
      } else {
        canvas.fill();
      }
    }
    for (Mark mark : plan.marks().corrected()) {
      float x = x(mark.at().x());
      float y = y(mark.at().y());
      canvas.moveTo(x - ARM, y - ARM).lineTo(x + ARM, y + ARM);
      canvas.moveTo(x - ARM, y + ARM).lineTo(x + ARM, y - ARM).stroke();
      if (mark.isDoubted()) {
        canvas.circle(x, y, 1.6 * ARM).stroke();
      }
    }
    canvas.restoreState();
  }

  /// What has to be said under the chart; empty where nothing has.
  String notes() {
    String step = plan.step().isPresent() ? WORDS.step() + ". " : "";
    String cross = plan.marks().corrected().isEmpty() ? "" : WORDS.cross() + ". ";
    return (step + cross + doubts()).strip();
  }

  /// "Perlu diperiksa: kemungkinan salah ukur (…)", with the reason of the latest.
  private String doubts() {
    return Stream.of(plan.marks().actual(), plan.marks().corrected())
        .flatMap(List::stream)
        .filter(Mark::isDoubted)
        .reduce((first, last) -> last)
        .map(it -> WORDS.toCheck(it.doubts().getFirst()) + ".")
        .orElse("");
  }

  private void path(PdfCanvas canvas, List<Curve.Point> points) {
    canvas.moveTo(x(points.getFirst().x()), y(points.getFirst().y()));
    points.stream().skip(1).forEach(point -> canvas.lineTo(x(point.x()), y(point.y())));
    canvas.stroke();
  }

  private static void line(PdfCanvas canvas, Color color, float x1, float y1, float x2, float y2) {
    canvas.setStrokeColor(color).moveTo(x1, y1).lineTo(x2, y2).stroke();
  }

  private void text(PdfCanvas canvas, String text, float x, float y) {
    canvas.beginText().setFillColor(INK).setFontAndSize(faces.regular(), LABEL);
    canvas.moveText(x, y).showText(text).endText();
  }

  private float wide(String text) {
    return faces.regular().getWidth(text, LABEL);
  }

  private static String number(double number) {
    return Formats.decimal(number, number == Math.rint(number) ? 0 : 1, Language.ID);
  }

  private static Color color(int sd) {
    return switch (Math.abs(sd)) {
      case 0 -> MEDIAN;
      case 3 -> OUTER;
      default -> INNER;
    };
  }

  private float x(double at) {
    double part = (at - plan.x().min()) / (plan.x().max() - plan.x().min());
    return (float) (LEFT + part * (width - LEFT - RIGHT));
  }

  private float y(double at) {
    double part = (at - plan.y().min()) / (plan.y().max() - plan.y().min());
    return (float) (BOTTOM + part * (height - BOTTOM - TOP));
  }
}
