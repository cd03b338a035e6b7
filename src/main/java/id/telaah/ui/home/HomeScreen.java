package id.telaah.ui.home;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.round.Step;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Pulses;
import id.telaah.ui.kit.States;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The round at a glance.
public final class HomeScreen implements Screen {
  private final HomeModel model;
  private final Visit visit;
  private final Supplier<List<Path>> samples;
  private final List<Words> troubles;
  private final Texts texts;
  private final FilterBar filters;
  private final VBox todo = Panes.column(Gap.NONE);
  private final VBox root = Panes.padded(Gap.TWO, Panes.column(Gap.TWO));

  /// @param samples the invented case files that a panel can practise with
  /// @param troubles what is wrong with files that the district edits, a sentence each
  public HomeScreen(
      HomeModel model, Visit visit, Supplier<List<Path>> samples, List<Words> troubles) {
    this.model = model;
    this.visit = visit;
    this.samples = samples;
    this.troubles = List.copyOf(troubles);
    texts = Texts.beside(HomeScreen.class, visit.session().language());
    filters = new FilterBar(model, texts);
    Controls.named(root, "home", texts.get("title"));
    root.getStyleClass().add("surface");
    takeDrops();
    drawTodo();
    model.todoProperty().addListener((at, before, now) -> drawTodo());
    model.nextProperty().addListener((at, before, now) -> drawNext());
    model.load();
    if (model.readProperty().get()) {
      draw();
    } else {
      root.getChildren().setAll(States.loading("home-loading", texts.get("loading")));
      model.readProperty().addListener((at, before, read) -> draw());
    }
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void close() {
    model.close();
  }

  private void draw() {
    visit.frame().status().counts(texts.get("counts", model.count(), model.agreedCount()));
    if (model.count() == 0) {
      root.getChildren().setAll(empty());
      root.getChildren().addAll(0, warnings());
      Pulses.afterFrame(model::readNext);
      return;
    }
    filters.offer(model.groups(), model.villages());
    Notice hidden = Notice.info("home-hidden", texts.get("hidden"));
    hidden.setVisible(false);
    TableView<HomeRow> table =
        new Matrix(
                model,
                texts,
                visit.navigation()::go,
                () -> hidden.setVisible(true),
                visit.frame().preferences().textPercent())
            .table();
    table.setPlaceholder(Labels.muted(texts.get("none-shown")));
    root.getChildren().setAll(todo, tools(), hidden, table);
    root.getChildren().addAll(0, warnings());
    focus(table);
    // They would take the processor from the first frame.
    Pulses.afterFrame(() -> {
      model.readNext();
      model.readSigns();
    });
  }

  private List<Notice> warnings() {
    Language language = visit.session().language();
    List<Notice> warnings = new ArrayList<>();
    for (Words trouble : troubles) {
      warnings.add(Notice.warning("home-berkas-" + warnings.size(), trouble.in(language)));
    }
    return warnings;
  }

  private void drawTodo() {
    todo.getChildren()
        .setAll(TodoBar.of(model.todoProperty().get(), texts, visit.navigation()::go));
    if (model.count() > 0) {
      model.nextProperty().get().ifPresent(step -> todo.getChildren().add(next(step)));
    }
  }

  private void drawNext() {
    if (model.count() > 0) {
      drawTodo();
    } else {
      model.nextProperty().get().ifPresent(step -> root.getChildren().addFirst(next(step)));
    }
  }

  private Node next(Step step) {
    return NextStage.of(step, LocalDate.now(visit.session().clock()), texts);
  }

  private HBox tools() {
    return Panes.row(Gap.TWO, Panes.grow(filters.node()), gapsButton(), loadButton());
  }

  private Node gapsButton() {
    return Controls.button(
        "home-requests", texts.get("requests"), () -> visit.navigation().go(new Place.Requests()));
  }

  private Node loadButton() {
    return Controls.button(
        "home-load",
        Icons.LOAD,
        texts.get("load"),
        () -> visit.navigation().go(new Place.Load(List.of())));
  }

  private Node empty() {
    return States.empty(
        "home-empty",
        Icons.LOAD,
        texts.get("empty.title"),
        texts.get("empty.sentence"),
        Controls.primary(
            "home-load", texts.get("load"), () -> visit.navigation().go(new Place.Load(List.of()))),
        Controls.button(
            "home-samples",
            texts.get("empty.samples"),
            () -> visit.navigation().go(new Place.Load(samples.get()))));
  }

  private static void focus(TableView<HomeRow> table) {
    table.getSelectionModel().select(0, table.getColumns().getFirst());
    Pulses.afterFrame(table::requestFocus);
  }

  private void takeDrops() {
    root.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    root.setOnDragDropped(event -> {
      List<Path> files =
          event.getDragboard().getFiles().stream().map(java.io.File::toPath).toList();
      event.setDropCompleted(true);
      event.consume();
      visit.navigation().go(new Place.Load(files));
    });
  }
}
