package id.telaah.ui.review;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import java.util.List;
import javafx.scene.layout.VBox;

/// What came into the case since the viewer last looked: answers that were waited for, and values
/// that changed under a review.
final class NewsPart {
  private final List<NewsLine> news;
  private final Texts texts;

  NewsPart(List<NewsLine> news, Texts texts) {
    this.news = news;
    this.texts = texts;
  }

  /// @param seen the viewer has read it
  VBox node(Runnable seen) {
    VBox part = Panes.column(Gap.ONE, Labels.heading(texts.get("news")));
    boolean waited = news.stream().anyMatch(NewsLine::waited);
    boolean under = news.stream().anyMatch(line -> !line.waited());
    if (waited) {
      part.getChildren().add(Labels.caption(texts.get("news.waited")));
      lines(part, true);
    }
    if (under) {
      part.getChildren().add(Labels.caption(texts.get("news.under")));
      lines(part, false);
    }
    part.getChildren()
        .add(Panes.flow(Gap.ONE, Controls.button("news-seen", texts.get("news.seen"), seen)));
    return Controls.named(part, "news", texts.get("news"));
  }

  private void lines(VBox part, boolean waited) {
    for (NewsLine line : news) {
      if (line.waited() == waited) {
        String label = line.label().in(texts.language());
        String former = line.former().in(texts.language());
        String now = line.now().in(texts.language());
        String words =
            former.isEmpty()
                ? texts.get("news.words", label, now)
                : texts.get("news.line", label, former, now);
        part.getChildren().add(Labels.body(words));
      }
    }
  }
}
