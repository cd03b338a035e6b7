package id.telaah.ui.review;

import id.telaah.form.Item;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.recommendation.FactorStanding;
import id.telaah.risk.Finding;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The family seen as a whole: each factor with what is at risk, what is not, and what is not
/// known.
final class FamilyPart {
  private final List<FactorStanding> family;
  private final Texts texts;

  FamilyPart(List<FactorStanding> family, Texts texts) {
    this.family = family;
    this.texts = texts;
  }

  VBox node() {
    VBox part =
        Panes.column(
            Gap.ONE,
            Labels.heading(texts.get("family")),
            Labels.caption(texts.get("family.note", count(FactorStanding.Standing.AT_RISK))));
    // What weighs most is read first; the rest keeps its order.
    family.stream()
        .sorted(Comparator.comparing(FamilyPart::weight))
        .map(this::line)
        .forEach(part.getChildren()::add);
    return Controls.named(part, "family", texts.get("family"));
  }

  private static int weight(FactorStanding one) {
    return switch (one.standing()) {
      case AT_RISK ->
          one.findings().getFirst().severity() == Finding.Severity.NOTE
              ? 2
              : one.findings().getFirst().severity() == Finding.Severity.MEDIUM ? 1 : 0;
      case OPEN -> 3;
      case CLEAR -> 4;
    };
  }

  private long count(FactorStanding.Standing standing) {
    return family.stream().filter(one -> one.standing() == standing).count();
  }

  private Node line(FactorStanding one) {
    String name = one.factor().name().in(texts.language());
    StatusMark mark = mark(one);
    Label title = Labels.strong(name);
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    VBox words = Panes.column(Gap.NONE, Panes.row(Gap.ONE, Panes.grow(title), mark));
    lines(one).forEach(text -> words.getChildren().add(Labels.body(text)));
    if (one.standing() != FactorStanding.Standing.CLEAR && !one.missing().isEmpty()) {
      words.getChildren().add(Labels.caption(texts.get("family.missing", names(one.missing()))));
    }
    words.getStyleClass().add("finding");
    String said = name + ", " + mark.getAccessibleText() + ". " + String.join(". ", lines(one));
    return Controls.named(words, "family-" + one.factor().code(), said);
  }

  private List<String> lines(FactorStanding one) {
    Language language = texts.language();
    return switch (one.standing()) {
      case AT_RISK ->
          one.findings().stream().map(finding -> finding(finding, language)).distinct().toList();
      case CLEAR -> List.of(texts.get("family.known", names(one.known())));
      case OPEN -> List.of();
    };
  }

  private String finding(Finding finding, Language language) {
    return texts.get(
        "family.finding", finding.title().in(language), finding.because().in(language));
  }

  private String names(List<Item> items) {
    return items.stream()
        .map(item -> item.text().in(texts.language()))
        .collect(Collectors.joining(", "));
  }

  private StatusMark mark(FactorStanding one) {
    return switch (one.standing()) {
      case AT_RISK -> risk(one.findings().getFirst());
      case CLEAR -> StatusMark.agreed(texts.get("family.clear"));
      case OPEN -> StatusMark.of(Shape.QUERY, Tone.NEUTRAL, texts.get("family.open"));
    };
  }

  private StatusMark risk(Finding weightiest) {
    return switch (weightiest.severity()) {
      case RED_FLAG, HIGH -> StatusMark.of(Shape.TRIANGLE, Tone.DANGER, texts.get("family.high"));
      case MEDIUM -> StatusMark.of(Shape.OPEN_TRIANGLE, Tone.WARNING, texts.get("family.medium"));
      case NOTE -> StatusMark.of(Shape.RING, Tone.NEUTRAL, texts.get("family.note-mark"));
    };
  }
}
