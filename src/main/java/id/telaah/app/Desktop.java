package id.telaah.app;

import id.telaah.casefile.RoundId;
import id.telaah.language.Texts;
import id.telaah.round.Round;
import id.telaah.round.Starter;
import id.telaah.store.Opening;
import id.telaah.store.SqlStore;
import id.telaah.store.StoreException;
import id.telaah.store.StoreProblem;
import id.telaah.ui.kit.FxBackground;
import id.telaah.ui.kit.Pulses;
import id.telaah.ui.kit.States;
import id.telaah.ui.kit.Theme;
import id.telaah.ui.settings.SetupScreen;
import id.telaah.ui.shell.Failure;
import id.telaah.ui.shell.FailureWindow;
import id.telaah.ui.shell.OpenRound;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Preferences;
import id.telaah.ui.shell.Shell;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The desktop: opens the store while JavaFX starts, shows the window over it, and closes both.
final class Desktop {
  /// JavaFX warns that it was started from the class path, which is how we start it.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  /// What is done beside JavaFX's own start.
  private static final Executor AHEAD =
      task -> Thread.ofPlatform().name("telaah-ahead").daemon(true).start(task);

  /// From here on a wait is felt.
  private static final Duration FELT = Duration.millis(1500);

  private final Path file;
  private final Preferences preferences;
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final FxBackground background = new FxBackground(this::failed);
  private @Nullable Stage stage;
  private @Nullable SqlStore store;
  private boolean isEnding;

  Desktop(Path file, Preferences preferences, Clock clock) {
    this.file = file;
    this.preferences = preferences;
    this.clock = clock;
  }

  /// What is open once the window shows a round.
  record Open(Stage stage, Shell shell, FxBackground background) {}

  private record Read(Opening opening, @Nullable Begun begun) {}

  /// What of an open store stands drawn before there is a window.
  private record Begun(SqlStore store, Shell shell) {}

  /// Starts JavaFX, opens the window and returns when it has been closed and everything is kept.
  ///
  /// @param ready told on the JavaFX thread when the round is open
  /// @throws UnsupportedOperationException where JavaFX cannot reach the display
  void run(Consumer<Open> ready) {
    JAVAFX.setLevel(Level.SEVERE);
    CompletableFuture.runAsync(Theme::prepare, AHEAD);
    CompletableFuture<Read> reading = CompletableFuture.supplyAsync(this::read, AHEAD);
    try {
      Platform.startup(() -> {
        Platform.setImplicitExit(false);
        show();
        background.store(() -> result(reading), read -> opened(read, ready));
      });
    } catch (UnsupportedOperationException e) {
      closeUnseen(reading);
      throw e;
    }
    awaitClosed();
    Platform.exit();
  }

  /// Opens the window where JavaFX runs already. On the JavaFX thread.
  void open(Consumer<Open> ready) {
    show();
    background.store(this::read, read -> opened(read, ready));
  }

  /// Returns when the window has been closed and everything is kept.
  void awaitClosed() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void closeUnseen(CompletableFuture<Read> reading) {
    try {
      if (reading.join().opening() instanceof SqlStore unseen) {
        unseen.close();
      }
    } catch (CompletionException e) {
      JAVAFX.log(Level.FINE, "nothing was opened", e);
    }
  }

  private Read read() {
    Knowledge knowledge = new Knowledge(Folders.definitionsBeside(file));
    Opening opening = SqlStore.open(file, knowledge.forms(), clock);
    return new Read(opening, opening instanceof SqlStore opened ? begin(knowledge, opened) : null);
  }

  // All that can be read and drawn while JavaFX starts is read and drawn here, on the other
  // processor: nodes may be made on any thread until their window shows.
  private Begun begin(Knowledge knowledge, SqlStore opened) {
    try {
      Wiring wiring = new Wiring(knowledge, opened, background, clock);
      OpenRound round = OpenRound.read(opened.rounds(), newestRound(opened));
      // The home screen tells them.
      knowledge.troubles();
      wiring.readAhead(round.round().id());
      Theme.prepare();
      Shell shell = new Shell(background, preferences, opened.rounds(), wiring.rooms(), clock);
      if (SetupScreen.isWanted(round.round().isPlaced(), preferences)) {
        shell.go(new Place.Setup());
      }
      shell.open(round);
      shell.draw();
      return new Begun(opened, shell);
    } catch (RuntimeException | LinkageError e) {
      // The latter where there is no toolkit to draw with.
      opened.close();
      throw e;
    }
  }

  // What failed is told as itself, not as a computation that failed.
  private static Read result(CompletableFuture<Read> reading) throws Exception {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private void show() {
    Stage made = new Stage();
    stage = made;
    Texts texts = texts();
    made.setTitle("Telaah");
    made.setWidth(1366);
    made.setHeight(768);
    made.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> end());

    // Most starts are over before a waiting sign could be read; drawing one would delay them.
    PauseTransition patience = new PauseTransition(FELT);
    patience.setOnFinished(event -> {
      if (made.getScene() == null) {
        content(States.loading("opening", texts.get("opening")));
      }
      if (!isEnding) {
        made.show();
      }
    });
    patience.play();
  }

  private static void icons(Stage window) {
    for (String size : List.of("32", "64", "256")) {
      InputStream icon = Desktop.class.getResourceAsStream("icon/telaah-" + size + ".png");
      window.getIcons().add(new Image(icon));
    }
  }

  private void opened(Read read, Consumer<Open> ready) {
    switch (read.opening()) {
      case SqlStore opened -> open(Objects.requireNonNull(read.begun()), ready);
      case StoreProblem problem -> refuse(problem, ready);
    }
  }

  private void open(Begun begun, Consumer<Open> ready) {
    store = begun.store();
    Stage window = window();
    Shell shell = begun.shell();
    shell.show(window);
    Pulses.afterFrame(() -> icons(window));
    ready.accept(new Open(window, shell, background));
  }

  /// A store without a round is a first start: it begins with one that the assistant sets up.
  private RoundId newestRound(SqlStore store) {
    List<Round> rounds = store.rounds().list();
    if (!rounds.isEmpty()) {
      return rounds.getFirst().id();
    }
    Starter starter = Starter.fresh(RoundId.of(LocalDate.now(clock)), Optional.empty());
    store.rounds().open(starter.round(), starter.setup(), "sistem");
    return starter.round().id();
  }

  private void refuse(StoreProblem problem, Consumer<Open> ready) {
    Texts texts = texts();
    String sentence =
        texts.get("refused", problem.sentence(preferences.language()), problem.code());
    Runnable again =
        () -> {
          content(States.loading("opening", texts.get("opening")));
          background.store(this::read, read -> opened(read, ready));
        };
    content(States.error("store-problem", sentence, texts.get("again"), again));
    icons(window());
    window().show();
  }

  private void content(Node node) {
    StackPane root = new StackPane(node);
    root.getStyleClass().add("surface");
    Scene scene = new Scene(root);
    Theme.apply(scene, preferences.textPercent());
    window().setScene(scene);
  }

  private void failed(Exception thrown) {
    Stage window = window();
    if (thrown instanceof StoreException e) {
      StoreProblem problem = e.problem();
      Failure failure = new Failure(problem.code(), problem.sentence(preferences.language()));
      FailureWindow.show(window, failure, thrown, preferences.language());
    } else {
      FailureWindow.show(window, thrown, preferences.language());
    }
  }

  /// Ends after the screen has handed over what is unsaved, which it does in this same event.
  private void end() {
    isEnding = true;
    Platform.runLater(() -> Thread.ofPlatform().name("telaah-end").start(this::finish));
  }

  private void finish() {
    try {
      background.close();
      if (store != null) {
        store.close();
      }
    } finally {
      closed.countDown();
    }
  }

  private Stage window() {
    if (stage == null) {
      throw new IllegalStateException("the window is made first");
    }
    return stage;
  }

  private Texts texts() {
    return Texts.beside(Desktop.class, preferences.language());
  }
}
