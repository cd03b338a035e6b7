package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.round.Member;
import id.telaah.round.Office;
import id.telaah.round.Rounds.Setup;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.shell.Visit;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What has been set up and what is still open, at the end of the assistant.
final class SetupSum {
  private final SettingsModel model;
  private final Visit visit;
  private final Texts texts;

  SetupSum(SettingsModel model, Visit visit, Texts texts) {
    this.model = model;
    this.visit = visit;
    this.texts = texts;
  }

  VBox node() {
    Setup setup = model.setupProperty().get().orElseThrow();
    Office office = setup.office();
    boolean headed = !office.letterhead().name().isBlank() && !office.signatory().name().isBlank();
    long named =
        setup.members().stream()
            .filter(it -> it.discipline().isPresent() && !it.name().isBlank())
            .map(Member::discipline)
            .distinct()
            .count();
    boolean placed = visit.session().round().isPlaced();
    return Panes.column(
        Gap.TWO,
        line(
            "place",
            placed,
            placed ? visit.session().round().title() : texts.get("sum.place.open")),
        line("office", headed, texts.get(headed ? "sum.office" : "sum.office.open")),
        line("team", named == 4, texts.get("sum.team", named)),
        line("who", true, texts.get("sum.who", who())));
  }

  private String who() {
    Member viewer = visit.session().viewer();
    return viewer.name().isEmpty()
        ? viewer.discipline().map(it -> it.title(texts.language())).orElse(texts.get("secretariat"))
        : viewer.name();
  }

  private static Node line(String id, boolean done, String sentence) {
    StatusMark mark = done ? StatusMark.agreed(sentence) : StatusMark.empty(sentence);
    return Controls.named(mark, "sum-" + id, sentence);
  }
}
