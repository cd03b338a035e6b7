package id.telaah.ui.review;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFields;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which case: its code, group, sex, age and village; and the way to the cases beside it.
final class ReviewHead {
  private ReviewHead() {}

  /// @param search opens the search in the case
  static HBox of(CaseView view, Node search, Texts texts, Consumer<CaseCode> go) {
    Language language = texts.language();
    String facts =
        Stream.of(
                view.group().name().in(language),
                who(view, texts),
                view.option(CaseFields.VILLAGE, language))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    var label = Labels.muted(facts);
    var code = Labels.heading(view.file().code().value());
    code.setMinWidth(Region.USE_PREF_SIZE);
    Button previous =
        Controls.quiet("review-previous", Icons.BACK, texts.get("previous"), () -> {});
    lead(previous, texts.get("previous.case"), view.beside().previous(), go);
    Button next = Controls.quiet("review-next", Icons.NEXT, texts.get("next"), () -> {});
    lead(next, texts.get("next.case"), view.beside().next(), go);
    HBox head = Panes.row(Gap.TWO, code, Panes.grow(label), search, previous, next);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    head.getStyleClass().addAll("review-head", "line-bottom");
    return Controls.named(head, "review-head", view.file().code().value() + ", " + facts);
  }

  /// "Laki-laki · 14 bulan", "24 tahun", or, of a mother with her baby, "Ibu 24 tahun · bayi:
  /// Perempuan, 1 bulan".
  private static String who(CaseView view, Texts texts) {
    String sex = view.option(CaseFields.SEX, texts.language());
    String months = view.ageMonths().map(age -> texts.get("age", age)).orElse("");
    String years = view.ageYears().map(age -> texts.get("age.years", age)).orElse("");
    if (sex.isEmpty() || years.isEmpty()) {
      return joined(" · ", sex, months, years);
    }
    return texts.get("mother.baby", years, joined(", ", sex, months));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }

  private static void lead(
      Button button, String name, Optional<CaseCode> code, Consumer<CaseCode> go) {
    button.setOnAction(event -> code.ifPresent(go));
    button.setDisable(code.isEmpty());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
  }
}
