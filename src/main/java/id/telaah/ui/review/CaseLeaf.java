package id.telaah.ui.review;

import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What one tab of the case shows, with the marks that a search leaves on it.
final class CaseLeaf {
  private final CaseTab tab;
  private final Region content;
  private final HitMarks marks;
  private final ScrollPane node;

  CaseLeaf(CaseTab tab, String name, Region content) {
    this.tab = tab;
    this.content = content;
    marks = new HitMarks(content);
    node = Panes.scroll("case-" + tab.key(), name, new StackPane(content, marks));
  }

  CaseTab tab() {
    return tab;
  }

  Region content() {
    return content;
  }

  ScrollPane node() {
    return node;
  }

  /// Marks what was found, of which some may stand in other tabs.
  void mark(List<Hit> hits, Optional<Hit> here) {
    marks.show(hits.stream().filter(hit -> hit.leaf() == this).toList(), here);
  }
}
