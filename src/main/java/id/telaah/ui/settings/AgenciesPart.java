package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.round.Agency;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Which local agency has which function, and how its letters are addressed.
final class AgenciesPart {
  private final SettingsModel model;
  private final Texts texts;
  private final Function<String, String> functionName;

  /// @param functionName wording of a function's code
  AgenciesPart(SettingsModel model, Texts texts, Function<String, String> functionName) {
    this.model = model;
    this.texts = texts;
    this.functionName = functionName;
  }

  VBox node() {
    List<Agency> agencies = model.setupProperty().get().orElseThrow().agencies();
    VBox column = Panes.column(Gap.THREE, Labels.muted(texts.get("agencies.note")));
    for (int i = 0; i < agencies.size(); i++) {
      column.getChildren().add(part(i, agencies.get(i)));
    }
    return Panes.between(20, 46, column);
  }

  private Node part(int at, Agency agency) {
    String id = "agency-" + agency.function();
    return Panes.column(
        Gap.ONE,
        Labels.heading(functionName.apply(agency.function())),
        line(
            id + "-name",
            texts.get("agency.name"),
            agency.name(),
            text ->
                change(
                    at,
                    it ->
                        new Agency(
                            it.function(), TextSetting.oneLine(text), it.addressee(), it.place()))),
        line(
            id + "-addressee",
            texts.get("agency.addressee"),
            agency.addressee(),
            text ->
                change(
                    at,
                    it ->
                        new Agency(
                            it.function(), it.name(), TextSetting.oneLine(text), it.place()))),
        line(
            id + "-place",
            texts.get("agency.place"),
            agency.place(),
            text -> change(at, it -> new Agency(it.function(), it.name(), it.addressee(), text))));
  }

  private Node line(String id, String name, String now, java.util.function.Consumer<String> keep) {
    TextSetting.Line line =
        new TextSetting.Line(
            id, texts.get("required", name), now, text -> Rules.text(text, true, texts), keep);
    return id.endsWith("-place") ? TextSetting.field(line) : TextSetting.area(line, 2);
  }

  private void change(int at, UnaryOperator<Agency> change) {
    model.change(setup -> {
      List<Agency> agencies = new ArrayList<>(setup.agencies());
      agencies.set(at, change.apply(agencies.get(at)));
      return setup.withAgencies(agencies);
    });
  }
}
