package id.telaah.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A status as a drawn shape with its word: tells apart without colour, reads aloud as the word.
public final class StatusMark extends Label {
  /// Shapes that differ in outline, so that a grey print still tells them apart.
  public enum Shape {
    RING,
    HALF,
    DISC,
    DIAMOND,
    TICK,
    DASH,
    TRIANGLE,
    OPEN_TRIANGLE,
    FLAG,
    CROSS,
    QUERY;

    private String style() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /// The colour that repeats what shape and word say.
  public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    private String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private StatusMark(Shape shape, Tone tone, String word) {
    Region drawn = new Region();
    drawn.getStyleClass().addAll("shape", shape.style());
    setText(word);
    setGraphic(drawn);
    setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().addAll("mark", tone.style());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(word);
  }

  /// Any shape, tone and word.
  public static StatusMark of(Shape shape, Tone tone, String word) {
    return new StatusMark(shape, tone, word);
  }

  /// A shape whose word is only read aloud, where a column heading has said what it is about.
  public static StatusMark silent(Shape shape, Tone tone, String word) {
    StatusMark mark = new StatusMark(shape, tone, word);
    mark.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return mark;
  }

  /// "kosong": nothing done yet.
  public static StatusMark empty(String word) {
    return of(Shape.RING, Tone.NEUTRAL, word);
  }

  /// "draf": begun, not handed on.
  public static StatusMark draft(String word) {
    return of(Shape.HALF, Tone.ACCENT, word);
  }

  /// "terkirim": handed on.
  public static StatusMark sent(String word) {
    return of(Shape.DISC, Tone.ACCENT, word);
  }

  /// "perlu keputusan": waits for people to decide.
  public static StatusMark decide(String word) {
    return of(Shape.DIAMOND, Tone.WARNING, word);
  }

  /// "disepakati": settled.
  public static StatusMark agreed(String word) {
    return of(Shape.TICK, Tone.SUCCESS, word);
  }

  /// Does not come into it yet.
  public static StatusMark none(String word) {
    return of(Shape.DASH, Tone.NEUTRAL, word);
  }
}
