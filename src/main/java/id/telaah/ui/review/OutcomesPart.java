package id.telaah.ui.review;

import id.telaah.earlier.Beside;
import id.telaah.earlier.Outcome;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was recommended in the earlier semester, agency by agency, and beside it what the technical
/// team tells of it.
final class OutcomesPart {
  private final Beside beside;
  private final Texts texts;

  OutcomesPart(Beside beside, Texts texts) {
    this.beside = beside;
    this.texts = texts;
  }

  VBox node() {
    VBox part = Panes.column(Gap.ONE, Labels.heading(texts.get("earlier.outcomes")));
    if (beside.outcomes().isEmpty()) {
      part.getChildren().add(Labels.body(texts.get("earlier.outcomes.none")));
    } else {
      part.getChildren().add(table());
    }
    return part;
  }

  private VBox table() {
    SideBySide table =
        new SideBySide(
            "earlier-outcomes",
            texts.get("earlier.outcomes"),
            new double[] {50, 50},
            List.of(texts.get("earlier.asked"), texts.get("earlier.came")));
    for (int i = 0; i < beside.outcomes().size(); i++) {
      Outcome outcome = beside.outcomes().get(i);
      VBox asked = asked(outcome);
      VBox came = came(outcome);
      table.row(
          "earlier-outcome-" + i,
          agency(outcome)
              + ". "
              + said(asked)
              + ". "
              + texts.get("earlier.came")
              + ": "
              + said(came),
          asked,
          came);
    }
    return table.node();
  }

  private String agency(Outcome outcome) {
    return outcome.agency().isEmpty() ? texts.get("earlier.no-agency") : in(outcome.agency());
  }

  private VBox asked(Outcome outcome) {
    VBox column = Panes.column(Gap.NONE);
    add(column, Labels.strong(agency(outcome)));
    if (outcome.asked().isEmpty()) {
      add(column, Labels.muted(texts.get("earlier.not-asked")));
    }
    for (Outcome.Asked asked : outcome.asked()) {
      add(column, Labels.body(in(asked.what())));
      add(column, Labels.caption(joined(in(asked.deadline()), in(asked.measure()))));
    }
    return column;
  }

  private VBox came(Outcome outcome) {
    VBox column = Panes.column(Gap.NONE);
    if (outcome.came().isEmpty()) {
      add(column, Labels.muted(texts.get("earlier.nothing")));
    }
    for (Outcome.Came came : outcome.came()) {
      String status = came.status().isEmpty() ? texts.get("earlier.no-status") : in(came.status());
      add(column, Labels.strong(status));
      add(column, Labels.body(in(came.result())));
      add(column, Labels.caption(in(came.about())));
    }
    return column;
  }

  private static void add(VBox column, Label line) {
    if (!line.getText().isEmpty()) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      column.getChildren().add(line);
    }
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
  }

  private static String said(VBox column) {
    return String.join(
        ". ", column.getChildren().stream().map(line -> ((Label) line).getText()).toList());
  }

  private String in(Words words) {
    return words.in(texts.language());
  }
}
