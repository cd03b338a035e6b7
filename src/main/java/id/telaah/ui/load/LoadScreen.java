package id.telaah.ui.load;

import id.telaah.casefile.ImportEntry;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.States;
import id.telaah.ui.load.LoadEntry.Fate;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Case files before they are received: which are new, which are known, which are refused and why.
public final class LoadScreen implements Screen {
  private final LoadModel model;
  private final Visit visit;
  private final Texts texts;
  private final VBox root = Panes.padded(Gap.TWO, Panes.column(Gap.TWO));

  /// @param files picked or dropped before one came here; empty to begin with picking
  public LoadScreen(LoadModel model, Visit visit, List<Path> files) {
    this.model = model;
    this.visit = visit;
    texts = Texts.beside(LoadScreen.class, visit.session().language());
    Controls.named(root, "load", texts.get("title"));
    root.getStyleClass().add("surface");
    takeDrops();
    model.readingProperty().addListener((at, before, reading) -> draw());
    model.entries().addListener((ListChangeListener<LoadEntry>) change -> changed());
    model.answers().addListener((ListChangeListener<AnswerEntry>) change -> changed());
    model.history().addListener((ListChangeListener<ImportEntry>) change -> draw());
    model.recall();
    model.read(files);
    draw();
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void close() {}

  private void changed() {
    if (model.count(Fate.STORED) > 0 || answers(AnswerEntry::isKept) > 0) {
      visit.frame().status().saved(Instant.now(visit.session().clock()));
      // The matrix counts anew when it is shown next.
      visit.frame().status().counts("");
    }
    draw();
  }

  private void draw() {
    root.getChildren().setAll(head());
    if (model.readingProperty().get()) {
      root.getChildren().add(States.loading("load-reading", texts.get("reading")));
    } else if (model.entries().isEmpty() && model.answers().isEmpty()) {
      root.getChildren().add(empty());
      HistoryPart.of(model.history(), texts).ifPresent(root.getChildren()::add);
    } else {
      root.getChildren().add(summary());
      quarantine().ifPresent(root.getChildren()::add);
      root.getChildren().addAll(list(), foot());
    }
  }

  /// What the files hold that names a person, to be ruled on.
  private Optional<Node> quarantine() {
    if (model.quarantine().held().isEmpty()) {
      return Optional.empty();
    }
    QuarantinePart part = new QuarantinePart(model.quarantine(), texts, model::applyRulings);
    Platform.runLater(part::focus);
    return Optional.of(part.node());
  }

  private HBox head() {
    return Panes.row(
        Gap.TWO,
        Labels.title(texts.get("title")),
        Panes.push(),
        Controls.button("load-pick", Icons.LOAD, texts.get("pick"), this::pick));
  }

  private Node empty() {
    return States.empty(
        "load-empty", Icons.LOAD, texts.get("empty.title"), texts.get("empty.sentence"));
  }

  private Node summary() {
    long stored = model.count(Fate.STORED);
    long refused = model.hinderedFiles() + files(AnswerEntry::isRefused);
    long kept = answers(AnswerEntry::isKept);
    long waiting = answers(AnswerEntry::waits);
    String line =
        Stream.of(
                part(stored, texts.get("summary.stored", stored)),
                part(model.count(Fate.NEW), texts.get("summary.new", model.count(Fate.NEW))),
                part(model.count(Fate.SAME), texts.get("summary.same", model.count(Fate.SAME))),
                part(kept, texts.get("summary.kept", kept)),
                part(waiting, texts.get("summary.answers", waiting)),
                part(refused, texts.get("summary.refused", refused)))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    if (stored + kept > 0) {
      return Notice.success("load-summary", line);
    }
    return refused > 0 && model.count(Fate.NEW) + waiting == 0
        ? Notice.danger("load-summary", line)
        : Notice.info("load-summary", line);
  }

  private static String part(long count, String text) {
    return count == 0 ? "" : text;
  }

  private Node list() {
    VBox list = Panes.column(Gap.NONE);
    AnswerPart answer = new AnswerPart(texts);
    for (int i = 0; i < model.answers().size(); i++) {
      list.getChildren().add(answer.of(model.answers().get(i), i));
    }
    EntryPart part = new EntryPart(texts);
    for (int i = 0; i < model.entries().size(); i++) {
      list.getChildren().add(part.of(model.entries().get(i), i));
    }
    return Panes.scroll("load-list", texts.get("title"), list);
  }

  private HBox foot() {
    long count = model.count(Fate.NEW);
    long answers = answers(AnswerEntry::waits);
    boolean waiting = count + answers > 0;
    HBox foot = Panes.row(Gap.ONE, Labels.caption(texts.get("all-or-nothing")), Panes.push());
    foot.getChildren()
        .add(
            waiting
                ? Controls.quiet("load-home", texts.get("home"), this::goHome)
                : Controls.primary("load-home", texts.get("home"), this::goHome));
    if (answers > 0) {
      String words = texts.get("answer", answers);
      foot.getChildren()
          .add(
              count > 0
                  ? Controls.button("load-answer", words, model::answer)
                  : Controls.primary("load-answer", words, model::answer));
    }
    if (count > 0) {
      foot.getChildren()
          .add(Controls.primary("load-receive", texts.get("receive", count), model::receive));
    }
    return foot;
  }

  /// How many answers lie in the lists that are so.
  private long answers(Predicate<AnswerEntry> which) {
    return model.answers().stream().filter(which).mapToInt(AnswerEntry::count).sum();
  }

  private long files(Predicate<AnswerEntry> which) {
    return model.answers().stream().filter(which).count();
  }

  private void goHome() {
    visit.navigation().go(new Place.Home());
  }

  private void pick() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("pick"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(texts.get("kind.both"), "*.json", "*.xlsx", "*.csv"),
            new FileChooser.ExtensionFilter(texts.get("kind.all"), "*.*"));
    List<File> files = chooser.showOpenMultipleDialog(root.getScene().getWindow());
    if (files != null) {
      model.read(files.stream().map(File::toPath).toList());
    }
  }

  private void takeDrops() {
    root.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    root.setOnDragDropped(event -> {
      model.read(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    });
  }
}
