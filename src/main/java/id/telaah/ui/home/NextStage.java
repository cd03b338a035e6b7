package id.telaah.ui.home;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.round.Step;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Labels;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.Label;

/// What the round's schedule says comes next, in one line.
final class NextStage {
  private NextStage() {}

  static Label of(Step step, LocalDate today, Texts texts) {
    String sentence = sentence(step, today, texts);
    return Controls.named(Labels.muted(sentence), "home-next", sentence);
  }

  static String sentence(Step step, LocalDate today, Texts texts) {
    Language language = texts.language();
    String stage = step.stage().words().in(language);
    String days =
        step.from().equals(step.until())
            ? Formats.day(step.from(), language)
            : texts.get(
                "next.days",
                Formats.day(step.from(), language),
                Formats.day(step.until(), language));
    long left = ChronoUnit.DAYS.between(today, step.from());
    if (left > 0) {
      return texts.get("next.coming", stage, days, left);
    }
    return step.until().equals(today)
        ? texts.get("next.last", stage)
        : texts.get("next.running", stage, Formats.day(step.until(), language));
  }
}
