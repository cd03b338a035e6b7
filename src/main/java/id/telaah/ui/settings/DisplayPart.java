package id.telaah.ui.settings;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.round.Member;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.shell.Frame;
import id.telaah.ui.shell.Visit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Language, text size, and who is working: this machine's own.
final class DisplayPart {
  private static final Integer[] SIZES = {80, 90, 100, 110, 125, 150, 175, 200};

  private final Visit visit;
  private final Texts texts;
  private final ToggleGroup languages = new ToggleGroup();

  DisplayPart(Visit visit, Texts texts) {
    this.visit = visit;
    this.texts = texts;
  }

  VBox node() {
    return Panes.between(
        20,
        46,
        Panes.column(
            Gap.THREE,
            Panes.column(
                Gap.ONE,
                Labels.heading(texts.get("language")),
                language(Language.ID, "language-id", "Bahasa Indonesia"),
                language(Language.EN, "language-en", "English")),
            Panes.column(
                Gap.ONE,
                Labels.heading(texts.get("text-size")),
                size(),
                Labels.muted(texts.get("text-size.note"))),
            Panes.column(
                Gap.ONE,
                Labels.heading(texts.get("viewer")),
                viewer(),
                Labels.muted(texts.get("viewer.note")))));
  }

  private RadioButton language(Language language, String id, String name) {
    RadioButton button = Controls.radio(id, name);
    button.setToggleGroup(languages);
    button.setSelected(texts.language() == language);
    button.setOnAction(event -> visit.frame().speak(language));
    return button;
  }

  private ComboBox<Integer> size() {
    Frame frame = visit.frame();
    ComboBox<Integer> box =
        Controls.choice("text-size", texts.get("text-size"), it -> texts.get("percent", it));
    box.getItems().setAll(SIZES);
    box.setValue(frame.preferences().textPercent());
    box.valueProperty().addListener((at, before, percent) -> frame.textSize(percent));
    return box;
  }

  private String wording(Member member) {
    return member.name().isEmpty()
        ? member.discipline().map(it -> it.title(texts.language())).orElse("")
        : member.name();
  }

  private ComboBox<Member> viewer() {
    Frame frame = visit.frame();
    ComboBox<Member> box = Controls.choice("settings-viewer", texts.get("viewer"), this::wording);
    box.getItems().setAll(frame.viewers());
    box.setValue(visit.session().viewer());
    box.valueProperty().addListener((at, before, member) -> frame.workAs(member));
    return Panes.width(26, box);
  }
}
