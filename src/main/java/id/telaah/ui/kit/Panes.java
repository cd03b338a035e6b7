package id.telaah.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows, columns and widths that follow the 8 px grid and the text size.
public final class Panes {
  private Panes() {}

  /// Side by side, centred on each other.
  public static HBox row(Gap gap, Node... nodes) {
    HBox row = new Row(nodes);
    row.getStyleClass().add(gap.style());
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// Side by side, and on further lines where the width does not suffice.
  public static FlowPane flow(Gap gap, Node... nodes) {
    FlowPane flow = new FlowPane(nodes);
    flow.getStyleClass().add(gap.style());
    flow.setAlignment(Pos.CENTER_LEFT);
    // Its wish for one line must not push a neighbour out.
    flow.setPrefWrapLength(1);
    return flow;
  }

  /// One under the other.
  public static VBox column(Gap gap, Node... nodes) {
    VBox column = new VBox(nodes);
    column.getStyleClass().add(gap.style());
    return column;
  }

  /// Empty room that pushes what follows to the far end.
  public static Region push() {
    return grow(new Region());
  }

  /// Lets a node take the room that is left, in rows and columns alike.
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    return node;
  }

  /// Scrolls down where the height does not suffice, never sideways.
  public static ScrollPane scroll(String id, String name, Node content) {
    ScrollPane scroll = Controls.named(new ScrollPane(content), id, name);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return grow(scroll);
  }

  /// Padding of 8, 16 or 24 px.
  public static <R extends Region> R padded(Gap gap, R region) {
    region.getStyleClass().add(gap.style().replace("gap", "pad"));
    return region;
  }

  /// A wished width in letters' heights, so that it grows with the text: 10 em is 140 px at 100 %.
  public static <R extends Region> R width(double em, R region) {
    region.setStyle(region.getStyle() + "-fx-pref-width: " + em + "em;");
    return region;
  }

  /// A smallest and largest width in em.
  public static <R extends Region> R between(double minEm, double maxEm, R region) {
    region.setStyle(
        region.getStyle() + "-fx-min-width: " + minEm + "em; -fx-max-width: " + maxEm + "em;");
    return region;
  }
}
