package id.telaah.ui.home;

import id.telaah.casefile.CaseCode;
import id.telaah.language.Words;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.round.Step;
import id.telaah.ui.kit.Background;
import id.telaah.ui.kit.Pulses;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The round's matrix: its rows, the filter over them, what waits for the viewer.
public final class HomeModel {
  private final Session session;
  private final HomeRows rows;
  private final SignReader signs;
  private final Background background;
  private final ObservableList<HomeRow> all = FXCollections.observableArrayList();
  private final FilteredList<HomeRow> shown = new FilteredList<>(all);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
  private final ObjectProperty<Todo> todo;
  private final BooleanProperty read = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Step>> next = new SimpleObjectProperty<>(Optional.empty());
  private Answered answered = Answered.NOTHING;
  private boolean isClosed;

  public HomeModel(Session session, HomeRows rows, SignReader signs, Background background) {
    this.session = session;
    this.rows = rows;
    this.signs = signs;
    this.background = background;
    todo =
        new SimpleObjectProperty<>(
            Todo.of(List.of(), session.viewer().discipline(), Answered.NOTHING));
    filter.addListener((at, before, now) ->
        shown.setPredicate(row -> now.shows(row, session.viewer().discipline())));
  }

  /// Reads the round, unless its rows were there from the first.
  public void load() {
    if (!read.get()) {
      background.store(() -> rows.read(session.round().id()), this::show);
    }
  }

  /// Takes the rows of the round.
  public void show(List<HomeRow> found) {
    all.setAll(found);
    todo.set(Todo.of(found, session.viewer().discipline(), Answered.NOTHING));
    read.set(true);
    Pulses.afterFrame(this::readAnswered);
  }

  private void readAnswered() {
    background.store(
        () -> rows.answered(session.round().id(), session.viewer().discipline()), this::show);
  }

  private void show(Answered found) {
    answered = found;
    showTodo();
  }

  private void showTodo() {
    List<CaseCode> lacking =
        session.isExpert()
            ? List.of()
            : all.stream().filter(HomeRow::isLacking).map(HomeRow::code).toList();
    todo.set(Todo.of(all, session.viewer().discipline(), answered.lacking(lacking)));
  }

  /// Reads what the schedule says comes next, which the first frame does not wait for.
  void readNext() {
    background.store(
        () -> rows.next(session.round().id(), LocalDate.now(session.clock())), next::set);
  }

  /// The stage that is under way or comes next; empty until read, and where none is.
  ReadOnlyObjectProperty<Optional<Step>> nextProperty() {
    return next;
  }

  /// Computes what the matrix tells about each case's content, which takes longer than all before:
  /// case by case, so that whoever opens one meanwhile does not wait for the others.
  void readSigns() {
    readSigns(all.stream().map(HomeRow::code).toList());
  }

  private void readSigns(List<CaseCode> left) {
    if (left.isEmpty() || isClosed) {
      return;
    }
    CaseCode code = left.getFirst();
    background.store(
        () -> signs.read(session.round().id(), code),
        found -> {
          found.ifPresent(it -> show(code, it));
          readSigns(left.subList(1, left.size()));
        });
  }

  private void show(CaseCode code, Signs found) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).code().equals(code)) {
        all.set(i, all.get(i).with(found));
      }
    }
    showTodo();
  }

  /// Nobody looks at the matrix any more.
  void close() {
    isClosed = true;
  }

  /// The cases that the filter shows, by code.
  public FilteredList<HomeRow> rows() {
    return shown;
  }

  /// The target groups that cases belong to, in the matrix's order.
  public List<Words> groups() {
    return all.stream().map(HomeRow::group).distinct().toList();
  }

  /// The villages that cases come from, in order.
  public List<String> villages() {
    return all.stream().map(HomeRow::village).distinct().sorted().toList();
  }

  /// Where a cell leads; empty where there is nothing the viewer may see yet.
  ///
  /// @param discipline the cell's discipline
  public Optional<Place> review(HomeRow row, Discipline discipline) {
    boolean own = session.viewer().discipline().map(discipline::equals).orElse(false);
    boolean ownSent =
        session.viewer().discipline().map(row::review).orElse(ReviewState.EMPTY)
            == ReviewState.SENT;
    boolean readable = ownSent && row.review(discipline) == ReviewState.SENT;
    return own || readable
        ? Optional.of(new Place.Reviewing(row.code(), discipline))
        : Optional.empty();
  }

  /// The case itself: beside the viewer's own form, or read-only for the secretariat.
  public Place caseOf(HomeRow row) {
    return new Place.Reviewing(row.code(), session.viewer().discipline().orElse(Discipline.SPA));
  }

  /// The panel of a case; empty until all four reviews are sent.
  public Optional<Place> panel(HomeRow row) {
    return row.isReadyForPanel() ? Optional.of(new Place.Panel(row.code())) : Optional.empty();
  }

  public long agreedCount() {
    return all.stream().filter(HomeRow::isAgreed).count();
  }

  public int count() {
    return all.size();
  }

  public Session session() {
    return session;
  }

  public ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  public ReadOnlyObjectProperty<Todo> todoProperty() {
    return todo;
  }

  /// Whether the round has been read.
  public ReadOnlyBooleanProperty readProperty() {
    return read;
  }
}
