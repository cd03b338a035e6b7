package id.telaah.ui.documents;

import id.telaah.language.Formats;
import id.telaah.language.Texts;
import id.telaah.round.Approval;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Dialogs;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.States;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The sheets and letters of the round: seen as they are, saved, printed, issued.
public final class DocumentsScreen implements Screen {
  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  /// More are told one after the other.
  private static final int MOST_LEAKS = 3;

  private final DocumentsModel model;
  private final Visit visit;
  private final Destinations destinations;
  private final Texts texts;
  private final PaperList papers;
  private final PreviewPane preview;
  private final VBox root = Panes.padded(Gap.TWO, Panes.column(Gap.TWO));
  private final VBox approval = Panes.column(Gap.ONE);
  private final VBox told = Panes.column(Gap.ONE);

  public DocumentsScreen(DocumentsModel model, Visit visit, Destinations destinations) {
    this.model = model;
    this.visit = visit;
    this.destinations = destinations;
    texts = Texts.beside(DocumentsScreen.class, visit.session().language());
    RowWords words = new RowWords(texts, visit.session().clock().getZone());
    papers = new PaperList(model, texts, words);
    preview = new PreviewPane(model, texts, words, printButton(), saveButton());
    Controls.named(root, "papers", texts.get("title"));
    root.getStyleClass().add("surface");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::printByKey);
    told.managedProperty().bind(Bindings.isNotEmpty(told.getChildren()));
    listen();
    root.getChildren().setAll(States.loading("papers-loading", texts.get("loading")));
    model.load();
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void close() {}

  private void listen() {
    papers
        .list()
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((at, was, now) -> show(now));
    model
        .paperProperty()
        .addListener((at, was, now) -> show(papers.list().getSelectionModel().getSelectedItem()));
    model.approvalProperty().addListener((at, was, now) -> drawApproval());
    model.readProperty().addListener((at, was, now) -> draw());
  }

  private void show(@Nullable PaperRow row) {
    if (row != null) {
      preview.show(row);
    }
  }

  private void draw() {
    if (model.rows().isEmpty()) {
      root.getChildren().setAll(empty());
      return;
    }
    drawApproval();
    VBox left = papers.node(approval, this::askToIssue, this::saveTicked);
    Panes.padded(Gap.ONE, left);
    SplitPane split =
        Controls.named(new SplitPane(left, preview.node()), "papers-split", texts.get("title"));
    split.setDividerPositions(visit.frame().preferences().divider("papers", 0.38));
    split
        .getDividers()
        .getFirst()
        .positionProperty()
        .addListener(
            (at, was, now) -> visit.frame().preferences().keepDivider("papers", now.doubleValue()));
    Panes.grow(split);
    root.getChildren().setAll(Labels.title(texts.get("title")), told, split);
    Platform.runLater(papers.list()::requestFocus);
    if (!model.leaks().isEmpty()) {
      told.getChildren().setAll(leaks());
    }
    int unaddressed = model.unaddressedProperty().get();
    if (unaddressed > 0) {
      root.getChildren()
          .add(1, Notice.warning("papers-unaddressed", texts.get("unaddressed", unaddressed)));
    }
  }

  private Node empty() {
    return States.empty(
        "papers-empty",
        Icons.DOCUMENTS,
        texts.get("empty.title"),
        texts.get("empty.sentence"),
        Controls.primary(
            "papers-home", texts.get("empty.home"), () -> visit.navigation().go(new Place.Home())));
  }

  private void drawApproval() {
    Optional<Approval> given = model.approvalProperty().get();
    if (given.isPresent()) {
      String day = Formats.day(given.get().date(), texts.language());
      String sentence = texts.get("approved", given.get().name(), given.get().position(), day);
      approval.getChildren().setAll(Notice.success("papers-approved", sentence));
    } else if (model.mayIssue()) {
      Button ask = Controls.button("papers-approve", texts.get("approve"), this::askToApprove);
      ask.disableProperty().bind(model.busyProperty());
      approval
          .getChildren()
          .setAll(Notice.info("papers-waiting", texts.get("waiting")), Panes.flow(Gap.ONE, ask));
    } else {
      approval.getChildren().setAll(Notice.readOnly("papers-read-only", texts.get("read-only")));
    }
  }

  private void askToApprove() {
    String usual = texts.get("approval.usual", visit.session().round().regencyName());
    LocalDate today = LocalDate.now(visit.session().clock());
    new ApprovalDialog(texts, usual, today).ask(window(), model::approve);
  }

  private void askToIssue() {
    int count = model.toIssue().size();
    Dialogs.confirm(
        window(),
        new Dialogs.Question(
            "issue",
            texts.get("issue.title", count),
            texts.get("issue.sentence"),
            texts.get("issue.yes", count),
            texts.get("issue.no")),
        model::issue);
  }

  private Node printButton() {
    Button button =
        Controls.button("papers-print", Icons.PRINT, texts.get("print"), this::printShown);
    button.disableProperty().bind(model.busyProperty());
    return button;
  }

  private void printShown() {
    PaperRow row = papers.list().getSelectionModel().getSelectedItem();
    if (row != null && !isWithheld(row)) {
      preview.pdf().ifPresent(pdf -> model.toPrinter(pdf, row.paperwork().fileName()));
    }
  }

  /// Says so, and what to do, where a document names a person.
  private boolean isWithheld(PaperRow row) {
    if (!model.isWithheld(row)) {
      return false;
    }
    told.getChildren().setAll(leaks());
    return true;
  }

  private Notice leaks() {
    String sentences =
        model.leaks().stream()
            .limit(MOST_LEAKS)
            .map(leak -> leak.sentence().in(texts.language()))
            .collect(Collectors.joining("\n"));
    return Notice.danger("papers-leaks", sentences);
  }

  private void printByKey(KeyEvent event) {
    if (PRINT.match(event)) {
      printShown();
      event.consume();
    }
  }

  private Node saveButton() {
    Button button = Controls.button("papers-save", Icons.SAVE, texts.get("save"), this::saveShown);
    button.disableProperty().bind(model.busyProperty());
    return button;
  }

  private void saveShown() {
    PaperRow row = papers.list().getSelectionModel().getSelectedItem();
    Optional<byte[]> pdf = preview.pdf();
    if (row == null || pdf.isEmpty() || isWithheld(row)) {
      return;
    }
    destinations
        .file(window(), row.paperwork().fileName())
        .ifPresent(to -> save(to, Map.of(to, pdf.get())));
  }

  private void saveTicked() {
    List<PaperRow> rows = model.toIssue();
    destinations
        .folder(window())
        .ifPresent(folder -> {
          Map<Path, byte[]> files = new LinkedHashMap<>();
          for (PaperRow row : rows) {
            model.bytes(
                row,
                pdf -> {
                  files.put(folder.resolve(row.paperwork().fileName()), pdf);
                  if (files.size() == rows.size()) {
                    save(folder, files);
                  }
                });
          }
        });
  }

  private void save(Path place, Map<Path, byte[]> files) {
    model.save(
        files,
        unwritten ->
            told.getChildren()
                .setAll(
                    unwritten.isEmpty()
                        ? Notice.success("papers-saved", texts.get("saved", files.size(), place))
                        : Notice.danger(
                            "papers-not-saved", texts.get("not-saved", unwritten.get()))));
  }

  private Window window() {
    return root.getScene().getWindow();
  }
}
