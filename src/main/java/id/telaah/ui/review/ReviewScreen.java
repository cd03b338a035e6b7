package id.telaah.ui.review;

import id.telaah.casefile.CaseCode;
import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Dialogs;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.States;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Screen;
import id.telaah.ui.shell.Visit;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One discipline, one case: the case on the left, the form on the right.
public final class ReviewScreen implements Screen {
  /// Narrower than this the case stands above the form.
  private static final double SIDE_BY_SIDE_PX = 1100;

  private static final String DIVIDER = "review";

  private final ReviewModel model;
  private final Visit visit;
  private final Texts texts;
  private final VBox root = Panes.column(Gap.NONE);
  private final SplitPane split = new SplitPane();
  private final ReviewFoot foot;
  private final EventHandler<KeyEvent> keys = this::key;
  private Optional<FormSide> form = Optional.empty();
  private Optional<CaseSearch> search = Optional.empty();
  private Runnable ask = () -> {};

  public ReviewScreen(ReviewModel model, Visit visit) {
    this.model = model;
    this.visit = visit;
    texts = Texts.beside(ReviewScreen.class, visit.session().language());
    foot = new ReviewFoot(model, texts);
    Controls.named(
        root, "review", texts.get("title", model.key().discipline().title(texts.language())));
    root.getStyleClass().add("surface");
    root.sceneProperty().addListener((at, before, now) -> listen(before, now));
    root.widthProperty().addListener((at, before, now) -> arrange(now.doubleValue()));
    Controls.named(split, "review-split", texts.get("split"));
    root.getChildren().setAll(States.loading("review-loading", texts.get("loading")));
    model.openedProperty().addListener((at, before, now) -> now.ifPresent(this::draw));
    model.absentProperty().addListener((at, before, now) -> absent());
    model
        .savedAtProperty()
        .addListener((at, before, now) -> now.ifPresent(visit.frame().status()::saved));
    model.load();
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void close() {
    form.ifPresent(side -> side.pane().commit());
    if (split.getOrientation() == Orientation.HORIZONTAL && !split.getDividers().isEmpty()) {
      visit.frame().preferences().keepDivider(DIVIDER, split.getDividerPositions()[0]);
    }
    model.close();
  }

  private void absent() {
    if (model.absentProperty().get()) {
      root.getChildren()
          .setAll(
              States.empty(
                  "review-absent",
                  Icons.WRONG,
                  texts.get("absent"),
                  texts.get("absent.sentence", model.key().code().value())));
    }
  }

  private void draw(Opened opened) {
    CaseSide side =
        new CaseSide(
            opened,
            model.key().discipline(),
            model.session().sight(),
            texts,
            new FieldQuestions(model.questions(), opened, texts, () -> root.getScene().getWindow()),
            model::seeNews);
    ask = side::ask;
    search = Optional.of(side.search());
    form = opened.form().map(it -> new FormSide(model, opened, it, texts));
    form.ifPresent(
        it -> it.pane().sectionProperty().addListener((at, before, now) -> side.follow(now)));
    Node right = form.map(FormSide::node).orElseGet(this::hidden);
    split.getItems().setAll(side.node(), right);
    split.setDividerPositions(visit.frame().preferences().divider(DIVIDER, 0.46));
    root.getChildren()
        .setAll(
            ReviewHead.of(opened.view(), side.search().opener(), texts, this::go),
            unsaved(),
            Panes.grow(split),
            foot.node(opened, visit.navigation(), act(opened.access())));
    if (opened.access() == Access.FILLING) {
      // Once the nodes are in the window, which they are not yet where this is the first drawing.
      form.ifPresent(it -> Platform.runLater(it.pane()::focusNextRequired));
    }
  }

  private Node hidden() {
    return States.empty(
        "review-hidden",
        Icons.HIDDEN,
        texts.get("hidden", model.key().discipline().title(texts.language())),
        texts.get(model.session().isExpert() ? "hidden.until" : "hidden.experts"));
  }

  private Notice unsaved() {
    Notice notice =
        Notice.danger(
            "review-unsaved",
            texts.get("unsaved"),
            Controls.button("review-retry", Icons.RETRY, texts.get("retry"), model::save));
    notice
        .visibleProperty()
        .bind(model.savingProperty().map(state -> state == Saving.State.FAILED));
    return notice;
  }

  private Optional<Node> act(Access access) {
    return switch (access) {
      case FILLING -> Optional.of(Controls.primary("review-send", texts.get("send"), this::send));
      case SENT -> Optional.of(Controls.button("review-reopen", texts.get("reopen"), this::reopen));
      case READING, HIDDEN -> Optional.empty();
    };
  }

  private void send() {
    form.ifPresent(side -> side.pane().commit());
    if (model.isReadyToSend()) {
      Dialogs.confirm(
          root.getScene().getWindow(),
          new Dialogs.Question(
              "send",
              texts.get("send.title"),
              texts.get("send.sentence"),
              texts.get("send.yes"),
              texts.get("no")),
          model::send);
    }
  }

  private void reopen() {
    Dialogs.reason(
        root.getScene().getWindow(),
        new Dialogs.Question(
            "reopen",
            texts.get("reopen.title"),
            texts.get("reopen.sentence"),
            texts.get("reopen.yes"),
            texts.get("no")),
        texts.get("reopen.reason"),
        model::reopen);
  }

  private void go(CaseCode code) {
    visit.navigation().go(new Place.Reviewing(code, model.key().discipline()));
  }

  // In the whole window, so that the keys work wherever the focus was left.
  private void listen(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      beside().flatMap(CaseView.Beside::previous).ifPresent(this::go);
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
      beside().flatMap(CaseView.Beside::next).ifPresent(this::go);
      event.consume();
    } else if (event.isControlDown() && event.getCode() == KeyCode.ENTER) {
      if (form.filter(side -> side.pane().focusNextRequired()).isEmpty()) {
        Optional.ofNullable(root.lookup("#review-send")).ifPresent(Node::requestFocus);
      }
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.T) {
      ask.run();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      search.ifPresent(CaseSearch::open);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && search.filter(CaseSearch::isOpen).isPresent()) {
      search.ifPresent(CaseSearch::close);
      event.consume();
    }
  }

  private Optional<CaseView.Beside> beside() {
    return model.openedProperty().get().map(opened -> opened.view().beside());
  }

  private void arrange(double width) {
    split.setOrientation(
        width > 0 && width < SIDE_BY_SIDE_PX ? Orientation.VERTICAL : Orientation.HORIZONTAL);
  }
}
