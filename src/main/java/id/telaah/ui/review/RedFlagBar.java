package id.telaah.ui.review;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.panel.RedFlag;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import id.telaah.ui.kit.StatusMark.Shape;
import id.telaah.ui.kit.StatusMark.Tone;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The case's red flags in words, above all its tabs; takes no room where there is none.
final class RedFlagBar {
  private final Texts texts;
  private final VBox node = Panes.column(Gap.HALF);
  private List<RedFlag> shown = List.of();

  RedFlagBar(List<RedFlag> flags, Texts texts) {
    this.texts = texts;
    node.managedProperty().bind(node.visibleProperty());
    node.getStyleClass().addAll("notice", "danger");
    node.setVisible(false);
    show(flags);
  }

  VBox node() {
    return node;
  }

  void show(List<RedFlag> flags) {
    if (flags.equals(shown)) {
      return;
    }
    shown = flags;
    Language language = texts.language();
    node.setVisible(!flags.isEmpty());
    List<String> lines = flags.stream().map(flag -> line(flag, language)).toList();
    node.getChildren().clear();
    for (String line : lines) {
      Label label = Labels.strong(line);
      label.setWrapText(true);
      label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
      StatusMark mark = StatusMark.silent(Shape.FLAG, Tone.DANGER, texts.get("severity.flag"));
      node.getChildren().add(Panes.row(Gap.ONE, mark, Panes.grow(label)));
    }
    if (!flags.isEmpty()) {
      node.getChildren().add(Labels.body(texts.get("flags.refer")));
    }
    Controls.named(node, "red-flags", lines.stream().collect(Collectors.joining("; ")));
  }

  private String line(RedFlag flag, Language language) {
    String ground = flag.ground().in(language);
    return ground.isEmpty()
        ? flag.word().in(language)
        : texts.get("flags.line", flag.word().in(language), ground);
  }
}
