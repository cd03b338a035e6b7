package id.telaah.ui.review;

import id.telaah.form.FormState;
import id.telaah.form.Sight;
import id.telaah.language.Texts;
import id.telaah.panel.RedFlag;
import id.telaah.round.Discipline;
import id.telaah.ui.chart.GrowthPane;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.form.FormOptions;
import id.telaah.ui.form.FormPane;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Panes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The case, in tabs that are drawn when first shown; follows the form until a tab is picked.
///
/// The tabs are toggles in a flow: at large text they take a second line, where a tab pane would
/// cut them.
final class CaseSide {
  private final Opened opened;
  private final Discipline discipline;
  private final Sight sight;
  private final Texts texts;
  private final FormModel caseForm;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<CaseTab, ToggleButton> tabs = new EnumMap<>(CaseTab.class);
  private final Map<CaseTab, CaseLeaf> drawn = new EnumMap<>(CaseTab.class);
  private final StackPane place = new StackPane();
  private final CaseSearch search;
  private final VBox node;
  private final Runnable seen;
  private final FieldQuestions questions;
  private final Map<CaseTab, FieldRows> rows = new EnumMap<>(CaseTab.class);
  private boolean picked;
  private boolean following;

  /// @param sight whose eyes the case is for
  /// @param questions asks about a field
  /// @param seen the viewer has read what came into the case
  CaseSide(
      Opened opened,
      Discipline discipline,
      Sight sight,
      Texts texts,
      FieldQuestions questions,
      Runnable seen) {
    this.questions = questions;
    this.opened = opened;
    this.sight = sight;
    this.discipline = discipline;
    this.texts = texts;
    this.seen = seen;
    CaseView view = opened.view();
    caseForm = new FormModel(FormState.of(view.form(), view.file().answers()));
    caseForm.readOnlyProperty().set(true);
    FlowPane row = Controls.named(Panes.flow(Gap.NONE), "case-tabs", texts.get("case"));
    row.getStyleClass().add("line-bottom");
    for (CaseTab which : CaseTab.values()) {
      if (isThere(which)) {
        row.getChildren().add(tab(which));
      }
    }
    search = new CaseSearch(texts, this::leaves, this::shown, this::turnTo);
    VBox all = new VBox(search.node(), questions.told(), flags(), row, Panes.grow(place));
    node = Controls.named(all, "case", texts.get("case"));
    group
        .selectedToggleProperty()
        .addListener((at, before, now) -> {
          if (now == null) {
            // There is always a tab: a second click on it keeps it.
            before.setSelected(true);
          } else {
            picked = picked || !following;
            show((CaseTab) now.getUserData());
          }
        });
    select(CaseTab.SUMMARY);
  }

  /// The red flags; what the paediatrician answers shows at once.
  private Node flags() {
    RedFlagBar bar = new RedFlagBar(opened.shelf().redFlags(), texts);
    if (opened.access() == Access.FILLING) {
      opened
          .form()
          .ifPresent(
              form -> form.stateProperty().addListener((at, before, now) -> bar.show(flags(now))));
    }
    return bar.node();
  }

  private List<RedFlag> flags(FormState own) {
    return RedFlag.of(opened.view().findings(), List.of(own));
  }

  Node node() {
    return node;
  }

  CaseSearch search() {
    return search;
  }

  /// Shows what goes with a section of the review form, unless the viewer has picked a tab or is
  /// searching.
  void follow(String section) {
    if (!picked
        && !search.isOpen()
        && !section.isEmpty()
        && tabs.containsKey(CaseTab.of(section))) {
      select(CaseTab.of(section));
    }
  }

  /// Asks the technical team about the field that one stands on in the case; where one stands on
  /// none, goes to the first of the tab.
  void ask() {
    FieldRows here = rows.get(shown());
    if (here != null) {
      here.askOrEnter();
    }
  }

  private void select(CaseTab which) {
    following = true;
    group.selectToggle(tabs.get(which));
    following = false;
  }

  private CaseTab shown() {
    return (CaseTab) group.getSelectedToggle().getUserData();
  }

  private void turnTo(CaseTab which) {
    select(which);
    // Laid out at once, so that it can be scrolled to what was found.
    place.applyCss();
    place.layout();
  }

  private List<CaseLeaf> leaves() {
    return tabs.keySet().stream().map(this::leaf).toList();
  }

  private ToggleButton tab(CaseTab which) {
    ToggleButton tab = Controls.toggle("tab-" + which.key(), name(which));
    tab.getStyleClass().add("place");
    tab.setUserData(which);
    tab.setToggleGroup(group);
    tabs.put(which, tab);
    return tab;
  }

  /// A tab that would be empty is left out.
  private boolean isThere(CaseTab which) {
    return switch (which) {
      case SUMMARY -> true;
      case GROWTH -> opened.view().isChild() || !which.sections(opened.view().form()).isEmpty();
      case EARLIER -> opened.shelf().earlier().isPresent();
      case HISTORY, HOME, VISIT -> !which.sections(opened.view().form()).isEmpty();
    };
  }

  private String name(CaseTab which) {
    return switch (which) {
      case SUMMARY -> texts.get("tab.summary");
      case GROWTH -> texts.get(opened.view().isChild() ? "tab.growth" : "tab.nutrition");
      case HISTORY -> texts.get("tab.history");
      case HOME -> texts.get("tab.home");
      case VISIT -> texts.get("tab.visit");
      case EARLIER -> texts.get("tab.earlier");
    };
  }

  private void show(CaseTab which) {
    place.getChildren().setAll(leaf(which).node());
  }

  private CaseLeaf leaf(CaseTab which) {
    return drawn.computeIfAbsent(which, this::draw);
  }

  private Node summary(Node facts) {
    VBox summary = SummaryTab.of(opened, discipline, texts, facts);
    if (!opened.shelf().questions().isEmpty()) {
      summary
          .getChildren()
          .addFirst(new QuestionsPart(opened.shelf().questions(), texts, questions).node());
    }
    if (!opened.shelf().news().isEmpty()) {
      summary.getChildren().addFirst(new NewsPart(opened.shelf().news(), texts).node(seen));
    }
    return summary;
  }

  private CaseLeaf draw(CaseTab which) {
    Node content =
        switch (which) {
          case SUMMARY -> summary(fields(which));
          case GROWTH -> growth(fields(which));
          case HOME -> family(fields(which));
          case EARLIER ->
              new EarlierPart(opened.shelf().earlier().orElseThrow(), sight, texts).node();
          case HISTORY, VISIT -> fields(which);
        };
    VBox inside = Panes.padded(Gap.TWO, Panes.column(Gap.NONE, content));
    if (which != CaseTab.EARLIER) {
      rows.put(which, new FieldRows(inside, texts.get("ask.menu"), questions::ask));
    }
    return new CaseLeaf(which, name(which), inside);
  }

  private Node family(Node fields) {
    FamilyPart family = new FamilyPart(opened.shelf().family(), texts);
    return Panes.column(Gap.THREE, family.node(), fields);
  }

  private Node growth(Node fields) {
    String code = opened.view().file().code().toString();
    return opened
        .view()
        .judged()
        .growth()
        .<Node>map(course ->
            Panes.column(Gap.THREE, new GrowthPane(course, code, texts.language()), fields))
        .orElse(fields);
  }

  /// The fields of a tab, wholly from the definition.
  private Node fields(CaseTab which) {
    List<String> sections = which.sections(opened.view().form());
    if (sections.isEmpty()) {
      return Panes.column(Gap.NONE);
    }
    FormOptions options = FormOptions.toRead(texts.language(), "kasus-" + which.key(), sections);
    return new FormPane(caseForm, options.seenBy(sight)).node();
  }
}
