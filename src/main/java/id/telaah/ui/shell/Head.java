package id.telaah.ui.shell;

import id.telaah.language.Texts;
import id.telaah.round.Member;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The window's head: which round, where to go, who is working; one row, or two where text is
/// large.
final class Head {
  /// What one row needs, in em.
  private static final double ONE_ROW_EM = 92;

  private final VBox node = new VBox();
  private final HBox first;
  private final HBox second;
  private final HBox places;
  private final Node help;
  private final Node who;
  private final Map<Class<? extends Place>, ToggleButton> buttons;

  Head(Session session, Frame frame, Navigation navigation, Texts texts, Runnable openHelp) {
    ToggleButton home =
        place("place-home", Icons.HOME, texts.get("place.home"), new Place.Home(), navigation);
    ToggleButton papers =
        place(
            "place-papers",
            Icons.DOCUMENTS,
            texts.get("place.papers"),
            new Place.Papers(),
            navigation);
    ToggleButton settings =
        place(
            "place-settings",
            Icons.SETTINGS,
            texts.get("place.settings"),
            new Place.Settings(),
            navigation);
    buttons =
        Map.of(Place.Home.class, home, Place.Papers.class, papers, Place.Settings.class, settings);
    places = Panes.row(Gap.NONE, home, papers, settings);
    help = HelpPane.opener(texts, openHelp);
    who = viewer(session.viewer(), frame.viewers(), texts, frame::workAs);
    first = Panes.row(Gap.TWO, brand(texts), round(session));
    second = Panes.row(Gap.TWO);
    node.getChildren().setAll(first);
    node.getStyleClass().add("frame-head");
    Controls.named(node, "head", session.round().title());
    node.widthProperty().addListener((at, before, width) -> arrange(width.doubleValue()));
    arrange(Double.MAX_VALUE);
  }

  Node node() {
    return node;
  }

  /// Marks the button of the place one is in; none for a review or a panel.
  void at(Place place) {
    buttons.forEach((type, button) -> button.setSelected(type.isInstance(place)));
  }

  /// Lays the parts in one row or two, as the width allows at the present text size.
  void arrange() {
    arrange(node.getWidth());
  }

  private void arrange(double width) {
    boolean oneRow = width >= ONE_ROW_EM * em();
    first.getChildren().remove(2, first.getChildren().size());
    second.getChildren().clear();
    (oneRow ? first : second).getChildren().addAll(places, Panes.push(), help);
    if (!oneRow) {
      first.getChildren().add(Panes.push());
    }
    first.getChildren().add(who);
    node.getChildren().setAll(oneRow ? List.of(first) : List.of(first, second));
  }

  private double em() {
    return first.getChildren().get(1) instanceof Label label ? label.getFont().getSize() : 14;
  }

  private static Label brand(Texts texts) {
    Label brand = new Label(texts.get("brand"));
    brand.getStyleClass().add("brand");
    brand.setMinWidth(Region.USE_PREF_SIZE);
    return brand;
  }

  private static Label round(Session session) {
    Label round = Labels.muted(session.round().title());
    round.setWrapText(false);
    round.setMinWidth(Region.USE_PREF_SIZE);
    return Controls.named(round, "round", round.getText());
  }

  private static ToggleButton place(
      String id, Icons icon, String text, Place place, Navigation navigation) {
    ToggleButton button = Controls.toggle(id, text);
    button.getStyleClass().add("place");
    button.setGraphic(icon.node());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      button.setSelected(true);
      navigation.go(place);
    });
    return button;
  }

  private static Node viewer(
      Member now, List<Member> members, Texts texts, Consumer<Member> change) {
    ComboBox<Member> box =
        Controls.choice("viewer", texts.get("viewer"), member -> wording(member, texts));
    Controls.offer(box, members);
    box.setValue(now);
    box.valueProperty().addListener((at, before, member) -> change.accept(member));
    return Panes.row(Gap.ONE, Icons.PERSON.node(), Panes.width(23, box));
  }

  private static String wording(Member member, Texts texts) {
    return member
        .discipline()
        .map(discipline -> discipline.title(texts.language()))
        .map(title -> member.name().isEmpty() ? title : title + " · " + member.name())
        .orElse(texts.get("secretariat"));
  }
}
