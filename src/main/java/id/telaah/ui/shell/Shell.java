package id.telaah.ui.shell;

import id.telaah.casefile.RoundId;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.round.Member;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.ui.kit.Background;
import id.telaah.ui.kit.Pulses;
import id.telaah.ui.kit.Theme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: its frame, the place one is in, and who is working.
///
/// Made and drawn on any thread, used on the JavaFX thread once it shows.
public final class Shell implements Navigation, Frame {
  private final Background background;
  private final Preferences preferences;
  private final Rounds rounds;
  private final Rooms rooms;
  private final Clock clock;
  private final Status status = new Status();
  private final BorderPane root = new BorderPane();
  private final Scene scene = new Scene(root, 1366, 768);
  private List<Member> viewers = List.of();
  private Place place = new Place.Home();
  private @Nullable Session session;
  private @Nullable Screen screen;
  private @Nullable Head head;

  public Shell(
      Background background, Preferences preferences, Rounds rounds, Rooms rooms, Clock clock) {
    this.background = background;
    this.preferences = preferences;
    this.rounds = rounds;
    this.rooms = rooms;
    this.clock = clock;
    root.setId("frame");
    Theme.apply(scene, preferences.textPercent());
    shortcuts();
    scene.focusOwnerProperty().addListener((at, before, now) -> keepFocus(before, now));
  }

  /// Draws what stands in the window as far as it can be drawn before there is one.
  public void draw() {
    root.resize(scene.getWidth(), scene.getHeight());
    root.applyCss();
    root.layout();
  }

  /// Comes into its window. On the JavaFX thread.
  public void show(Stage stage) {
    stage.setScene(scene);
    stage.setTitle(Texts.beside(Shell.class, preferences.language()).get("brand"));
    WindowSize.remember(stage, preferences);
    stage.setOnHidden(event -> close());
    stage.show();
    Pulses.begin();
  }

  /// Opens a round at home once it is read.
  public void open(RoundId id) {
    background.store(() -> OpenRound.read(rounds, id), this::open);
  }

  /// Opens a round that has been read.
  public void open(OpenRound opened) {
    Round round = opened.round();
    viewers = withSecretariat(opened.members());
    if (session != null) {
      renew(session.viewer(), round);
      return;
    }
    String last = preferences.viewer().orElse("");
    Member viewer =
        viewers.stream().filter(it -> it.id().equals(last)).findFirst().orElse(viewers.getFirst());
    rebuild(new Session(round, viewer, preferences.language(), clock));
  }

  private List<Member> withSecretariat(List<Member> members) {
    LocalDate today = LocalDate.now(clock);
    List<Member> all =
        new ArrayList<>(members.stream().filter(member -> member.works(today)).toList());
    if (all.stream().allMatch(member -> member.discipline().isPresent())) {
      all.add(new Member("sekretariat", "Sekretariat", Optional.empty(), "", false));
    }
    return List.copyOf(all);
  }

  @Override
  public void openRound(RoundId id, Place at) {
    background.store(
        () -> OpenRound.read(rounds, id),
        opened -> {
          close();
          session = null;
          place = at;
          open(opened);
        });
  }

  // The screen stays: it is the one that changed the setup, and has something to say about it.
  private void renew(Member was, Round round) {
    Member viewer = viewers.stream().filter(it -> it.id().equals(was.id())).findFirst().orElse(was);
    frame(new Session(round, viewer, preferences.language(), clock));
    if (head != null) {
      head.at(place);
    }
  }

  private void rebuild(Session next) {
    frame(next);
    go(place);
  }

  private void frame(Session next) {
    session = next;
    Texts texts = Texts.beside(Shell.class, next.language());
    Head made = new Head(next, this, this, texts, this::toggleHelp);
    head = made;
    root.setTop(made.node());
    root.setBottom(StatusBar.of(status, texts, clock));
    if (root.getRight() != null) {
      root.setRight(HelpPane.of(texts, this::toggleHelp));
    }
  }

  @Override
  public void go(Place next) {
    Session now = session;
    if (now == null) {
      place = next;
      return;
    }
    close();
    place = next;
    Screen made = rooms.open(next, new Visit(now, this, this));
    screen = made;
    root.setCenter(made.node());
    // Else the focus falls on the head and looks like the place one is in.
    made.node().requestFocus();
    if (head != null) {
      head.at(next);
    }
  }

  // What had the focus may go when a screen is drawn anew; the toolkit would hand on to the head.
  private void keepFocus(@Nullable Node before, @Nullable Node now) {
    boolean gone = before == null || before.getScene() != scene;
    if (gone && isInHead(now)) {
      Platform.runLater(() -> {
        if (screen != null && isInHead(scene.getFocusOwner())) {
          screen.node().requestFocus();
        }
      });
    }
  }

  private boolean isInHead(@Nullable Node node) {
    Node at = node;
    while (at != null && at != root.getTop()) {
      at = at.getParent();
    }
    return at != null;
  }

  /// Closes the present screen, which hands what is unsaved to the store.
  public void close() {
    if (screen != null) {
      screen.close();
      screen = null;
    }
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public Preferences preferences() {
    return preferences;
  }

  @Override
  public List<Member> viewers() {
    return viewers;
  }

  @Override
  public void speak(Language language) {
    preferences.keepLanguage(language);
    if (session != null) {
      rebuild(new Session(session.round(), session.viewer(), language, clock));
    }
  }

  @Override
  public void textSize(int percent) {
    preferences.keepTextPercent(percent);
    Theme.apply(scene, percent);
    root.applyCss();
    if (head != null) {
      head.arrange();
    }
  }

  @Override
  public void workAs(Member member) {
    preferences.keepViewer(member.id());
    if (session != null) {
      rebuild(new Session(session.round(), member, session.language(), clock));
    }
  }

  @Override
  public void setupChanged() {
    if (session != null) {
      open(session.round().id());
    }
  }

  private void toggleHelp() {
    Language language = preferences.language();
    VBox pane = HelpPane.of(Texts.beside(Shell.class, language), this::toggleHelp);
    root.setRight(root.getRight() == null ? pane : null);
  }

  private void shortcuts() {
    var keys = scene.getAccelerators();
    keys.put(new KeyCodeCombination(KeyCode.F1), this::toggleHelp);
    keys.put(control(KeyCode.DIGIT1), () -> go(new Place.Home()));
    keys.put(control(KeyCode.DIGIT2), () -> go(new Place.Papers()));
    keys.put(control(KeyCode.DIGIT3), () -> go(new Place.Settings()));
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
