package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.phrase.BankPhrase;
import id.telaah.phrase.Importing;
import id.telaah.phrase.PhraseProblem;
import id.telaah.phrase.Use;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.WordsCell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The phrase bank: found by discipline, place and words, edited beside the list, brought in and
/// taken along as a file.
final class PhrasesPart {
  /// More faults of a file than this are counted only.
  private static final int MOST_FAULTS = 5;

  private final PhrasesModel model;
  private final PhraseFiles files;
  private final Texts texts;
  private final PhraseEditor editor;
  private final ComboBox<Discipline> discipline;
  private final ComboBox<Use> use;
  private final TextField search;
  private final ListView<BankPhrase> list;
  private final Label told = Labels.body("");
  private final VBox node;

  PhrasesPart(PhrasesModel model, PhraseFiles files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    editor = new PhraseEditor(model, texts);
    discipline =
        Controls.choice(
            "phrases-discipline",
            texts.get("phrase.disciplines"),
            it -> it.title(texts.language()));
    discipline.getItems().setAll(Discipline.values());
    discipline.setValue(model.session().viewer().discipline().orElse(Discipline.SPA));
    use =
        Controls.choice(
            "phrases-use", texts.get("phrase.use"), it -> it.words().in(texts.language()));
    use.getItems().setAll(Use.values());
    use.setValue(Use.CAUSE);
    search = Controls.field("phrases-search", texts.get("phrases.search"));
    search.setPromptText(texts.get("phrases.search"));
    list = Controls.named(new ListView<>(), "phrases-list", texts.get("tab.phrases"));
    list.getStyleClass().add("phrases");
    list.setCellFactory(view -> new WordsCell<>(one -> one.phrase().text(), this::whose));
    list.setPlaceholder(Labels.muted(texts.get("phrases.none")));
    told.setId("phrases-told");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    node = Panes.column(Gap.ONE, filters(), acts(), told, Panes.grow(halves()));
    listen();
  }

  VBox node() {
    return node;
  }

  /// The list, and beside it what is selected.
  private HBox halves() {
    ScrollPane right = Panes.scroll("phrase-scroll", texts.get("phrase.editor"), editor.node());
    Panes.between(24, 28, right);
    HBox halves = new HBox(Panes.grow(list), right);
    halves.getStyleClass().add("gap-2");
    HBox.setHgrow(right, Priority.NEVER);
    return halves;
  }

  private FlowPane filters() {
    return Panes.flow(
        Gap.TWO,
        Controls.labelled(texts.get("phrase.disciplines"), discipline),
        Controls.labelled(texts.get("phrase.use"), use),
        Controls.labelled(texts.get("phrases.search"), Panes.width(20, search)));
  }

  private FlowPane acts() {
    return Panes.flow(
        Gap.ONE,
        Controls.button("phrases-add", Icons.ADD, texts.get("phrases.add"), this::add),
        Controls.button("phrases-import", Icons.LOAD, texts.get("phrases.import"), this::take),
        Controls.button("phrases-export", Icons.SAVE, texts.get("phrases.export"), this::export),
        Controls.quiet(
            "phrases-restore", Icons.RETRY, texts.get("phrases.restore"), this::restore));
  }

  private void listen() {
    discipline.valueProperty().addListener((at, before, now) -> find());
    use.valueProperty().addListener((at, before, now) -> find());
    search.textProperty().addListener((at, before, now) -> find());
    model.bankProperty().addListener((at, before, now) -> find());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((at, before, now) -> {
          if (now != null) {
            editor.show(now);
          }
        });
    find();
  }

  private void find() {
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    List<BankPhrase> found =
        model.bankProperty().get().stream()
            .flatMap(List::stream)
            .filter(one -> one.phrase().use() == use.getValue() && isFor(one))
            .filter(one -> one.phrase().text().toLowerCase(Locale.ROOT).contains(words))
            .toList();
    if (!found.equals(list.getItems())) {
      list.getItems().setAll(found);
    }
  }

  private String whose(BankPhrase one) {
    return switch (one.origin()) {
      case SHIPPED -> "";
      case CHANGED -> texts.get("phrase.changed");
      case OWN -> texts.get("phrase.own");
    };
  }

  private boolean isFor(BankPhrase one) {
    return one.phrase().scope().disciplines().isEmpty()
        || one.phrase().scope().disciplines().contains(discipline.getValue());
  }

  private void add() {
    list.getSelectionModel().clearSelection();
    editor.begin();
    editor.focus();
  }

  private void take() {
    files
        .toOpen()
        .apply(node.getScene().getWindow())
        .ifPresent(file ->
            model.take(
                file,
                importing ->
                    say(importing.map(this::outcome).orElse(texts.get("phrases.unreadable")))));
  }

  private String outcome(Importing importing) {
    return switch (importing) {
      case Importing.Taken taken ->
          texts.get("phrases.taken", taken.added(), taken.changed(), taken.same());
      case Importing.Refused(List<PhraseProblem> problems) ->
          texts.get("phrases.refused", problems.size())
              + "\n"
              + problems.stream()
                  .limit(MOST_FAULTS)
                  .map(problem -> problem.sentence().in(texts.language()))
                  .collect(Collectors.joining("\n"));
    };
  }

  private void export() {
    Optional<java.nio.file.Path> file = files.toSave().apply(node.getScene().getWindow());
    file.ifPresent(path ->
        model.export(
            path,
            written ->
                say(
                    written
                        ? texts.get("phrases.exported", path.getFileName())
                        : texts.get("phrases.unwritable"))));
  }

  private void restore() {
    model.restoreRemoved(count -> say(texts.get("phrases.restored", count)));
  }

  private void say(String sentence) {
    told.setText(sentence);
    told.setAccessibleText(sentence);
  }
}
