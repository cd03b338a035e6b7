package id.telaah.ui.review;

import id.telaah.casefile.Completeness;
import id.telaah.casefile.FieldStanding;
import id.telaah.language.Texts;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Which missing field stops which expert: what the discipline on screen waits for, field by field,
/// and how many fields the others wait for.
final class GapsPart {
  private final Completeness fields;
  private final Discipline discipline;
  private final Texts texts;

  GapsPart(Completeness fields, Discipline discipline, Texts texts) {
    this.fields = fields;
    this.discipline = discipline;
    this.texts = texts;
  }

  VBox node() {
    List<FieldStanding> open = fields.gapsOf(discipline.key());
    VBox part =
        Panes.column(Gap.ONE, Labels.heading(texts.get("gaps")), Labels.caption(meaning(open)));
    if (open.isEmpty()) {
      part.getChildren()
          .add(Labels.muted(texts.get("gaps.none", discipline.title(texts.language()))));
    }
    open.forEach(field -> part.getChildren().add(line(field)));
    var others = Labels.caption(texts.get("gaps.others", others()));
    part.getChildren().add(Controls.named(others, "gaps-others", others.getText()));
    return part;
  }

  private String meaning(List<FieldStanding> open) {
    return texts.get(
        "gaps.percent",
        discipline.title(texts.language()),
        fields.percent(discipline.key()),
        fields.count(discipline.key()),
        open.size());
  }

  /// "Sp.OG 3 · Psikolog 0 · Gizi 1 · semua disiplin 92 %".
  private String others() {
    String counts =
        Arrays.stream(Discipline.values())
            .filter(other -> other != discipline)
            .map(other -> other.title(texts.language()) + " " + fields.gapsOf(other.key()).size())
            .collect(Collectors.joining(" · "));
    return counts + " · " + texts.get("gaps.whole", fields.percent(), fields.count());
  }

  private Node line(FieldStanding field) {
    String question = field.item().text().in(texts.language());
    String why = why(field);
    StatusMark mark = StatusMark.silent(shape(field), Tone.NEUTRAL, why);
    var line = Labels.body(texts.get("gaps.line", question, why));
    return Controls.named(
        Panes.row(Gap.ONE, mark, Panes.grow(line)), "gap-" + field.item().linkId(), line.getText());
  }

  private String why(FieldStanding field) {
    return switch (field.standing()) {
      case UNKNOWN -> texts.get("gaps.unknown");
      case NOT_ASKED -> texts.get("gaps.not-asked");
      case NOT_APPLICABLE -> texts.get("gaps.not-applicable");
      case EMPTY, FILLED -> texts.get("gaps.empty");
    };
  }

  /// Unknown is a dash, because asking again may not help; the others can be asked.
  private static Shape shape(FieldStanding field) {
    return switch (field.standing()) {
      case UNKNOWN -> Shape.DASH;
      case NOT_ASKED -> Shape.QUERY;
      default -> Shape.RING;
    };
  }
}
