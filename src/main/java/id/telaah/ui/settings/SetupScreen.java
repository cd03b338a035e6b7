package id.telaah.ui.settings;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Pulses;
import id.telaah.ui.kit.States;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Preferences;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Sets a round up step by step. Each entry is kept as in the settings, and the machine remembers
/// the step: closed midway, it goes on from there.
public final class SetupScreen implements Screen {
  private final SettingsModel model;
  private final Visit visit;
  private final Masters masters;
  private final Texts texts;
  private final VBox root = Panes.padded(Gap.TWO, Panes.column(Gap.TWO));
  private SetupStep step;

  public SetupScreen(SettingsModel model, Visit visit, Masters masters) {
    this.model = model;
    this.visit = visit;
    this.masters = masters;
    texts = Texts.beside(SetupScreen.class, visit.session().language());
    step = SetupStep.ofKey(visit.frame().preferences().get(SetupStep.PREFERENCE));
    Controls.named(root, "setup", texts.get("setup.title"));
    root.getStyleClass().add("surface");
    root.getChildren().setAll(States.loading("setup-loading", texts.get("loading")));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model
        .setupProperty()
        .addListener((at, before, now) -> {
          if (before.isEmpty()) {
            draw();
          }
        });
    model
        .savedProperty()
        .addListener((at, before, when) ->
            when.ifPresent(it -> {
              visit.frame().status().saved(it);
              visit.frame().setupChanged();
            }));
    model.load();
  }

  /// Whether the window should begin with it: nobody has said yet where the round is held, or the
  /// assistant was left midway.
  ///
  /// @param isPlaced whether the round has its regency
  public static boolean isWanted(boolean isPlaced, Preferences preferences) {
    return !isPlaced
        || preferences.get(SetupStep.PREFERENCE).filter(it -> !it.isEmpty()).isPresent();
  }

  @Override
  public Parent node() {
    return root;
  }

  /// What stands in a field that has the focus is kept by its losing it.
  @Override
  public void close() {
    root.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
      turn(step.next());
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      turn(step.previous());
      event.consume();
    }
  }

  private void turn(SetupStep next) {
    root.requestFocus();
    step = next;
    remember(next.key());
    draw();
  }

  private void remember(String key) {
    visit.frame().preferences().put(SetupStep.PREFERENCE, key);
  }

  private void draw() {
    root.getChildren()
        .setAll(
            Labels.title(texts.get("setup.title")),
            head(),
            Panes.scroll("setup-step", name(step), Panes.padded(Gap.ONE, new VBox(content()))),
            foot());
    Pulses.afterFrame(this::focusFirst);
  }

  private Node head() {
    int at = step.ordinal();
    int last = SetupStep.DONE.ordinal();
    String sentence =
        step.isFirst() || step.isLast()
            ? name(step)
            : texts.get("setup.step", at, last - 1, name(step));
    return Panes.column(
        Gap.HALF,
        Controls.named(Labels.heading(sentence), "setup-head", sentence),
        Labels.muted(note()));
  }

  private String name(SetupStep which) {
    return switch (which) {
      case WELCOME -> texts.get("setup.welcome");
      case PLACE -> texts.get("setup.place");
      case OFFICE -> texts.get("setup.office");
      case TEAM -> texts.get("setup.team");
      case TARGETS -> texts.get("setup.targets");
      case WHO -> texts.get("setup.who");
      case DONE -> texts.get("setup.done");
    };
  }

  private String note() {
    return step.isFirst() ? texts.get("setup.welcome.note") : texts.get("setup.note");
  }

  private Node content() {
    return switch (step) {
      case WELCOME -> welcome();
      case PLACE -> new PlacePart(model.place(), visit, masters, texts, new Place.Setup()).node();
      case OFFICE -> new OfficePart(model, texts).brief();
      case TEAM -> new MembersPart(model, texts).brief().node();
      case TARGETS -> new RoundPart(model, visit, masters, texts).targets();
      case WHO -> new DisplayPart(visit, texts).node();
      case DONE -> new SetupSum(model, visit, texts).node();
    };
  }

  private Node welcome() {
    Button begin =
        Controls.primary("setup-begin", texts.get("setup.begin"), () -> turn(SetupStep.PLACE));
    Button samples =
        Controls.button("setup-samples", Icons.LOAD, texts.get("setup.samples"), this::practise);
    return Panes.column(
        Gap.TWO,
        Labels.body(texts.get("setup.begin.note")),
        Panes.flow(Gap.ONE, begin),
        Labels.body(texts.get("setup.samples.note")),
        Panes.flow(Gap.ONE, samples));
  }

  private void practise() {
    model
        .place()
        .practise(placed -> {
          remember("");
          visit.frame().openRound(placed.round(), new Place.Load(masters.samples().get()));
        });
  }

  private HBox foot() {
    HBox foot = Panes.row(Gap.TWO);
    if (!step.isFirst()) {
      foot.getChildren()
          .add(
              Controls.button(
                  "setup-back", Icons.BACK, texts.get("setup.back"), () -> turn(step.previous())));
    }
    foot.getChildren().addAll(Labels.caption(texts.get("setup.keys")), Panes.push());
    foot.getChildren()
        .add(Controls.quiet("setup-leave", texts.get("setup.leave"), () -> leave(step.key())));
    if (step.isLast()) {
      foot.getChildren()
          .add(Controls.primary("setup-finish", texts.get("setup.finish"), () -> leave("")));
    } else if (!step.isFirst()) {
      foot.getChildren()
          .addAll(
              Controls.quiet("setup-skip", texts.get("setup.skip"), () -> turn(step.next())),
              Controls.primary("setup-next", texts.get("setup.next"), () -> turn(step.next())));
    }
    return foot;
  }

  private void leave(String remembered) {
    remember(remembered);
    visit.navigation().go(new Place.Home());
  }

  /// The first control that one can type into or choose with; else the way on.
  private void focusFirst() {
    String wanted =
        switch (step) {
          case WELCOME -> "#setup-begin";
          case PLACE -> "#place-search";
          case OFFICE -> "#office-government";
          case TEAM -> "#decree-number";
          case TARGETS -> ".check-box";
          case WHO -> "#settings-viewer";
          case DONE -> "#setup-finish";
        };
    Node first = root.lookup(wanted);
    if (first != null) {
      first.requestFocus();
    }
  }
}
