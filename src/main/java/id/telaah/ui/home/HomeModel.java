package id.telaah.ui.home;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.RoundId;
import id.telaah.panel.Agreement;
import id.telaah.panel.Signature;
import id.telaah.recommendation.FileNames;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Place;
import id.telaah.ui.shell.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Ledgers ledgers;
  private final SignReader signs;
  private final Names names;
  private final Background background;
  private final ObservableList<HomeRow> all = FXCollections.observableArrayList();
  private final FilteredList<HomeRow> shown = new FilteredList<>(all);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
  private final ObjectProperty<Todo> todo;
  private final BooleanProperty read = new SimpleBooleanProperty();

  public HomeModel(
      Session session, Ledgers ledgers, SignReader signs, Names names, Background background) {
    this.session = session;
    this.ledgers = ledgers;
    this.signs = signs;
    this.names = names;
    this.background = background;
    todo = new SimpleObjectProperty<>(Todo.of(List.of(), session.viewer().discipline()));
    filter.addListener((at, before, now) ->
        shown.setPredicate(row -> now.shows(row, session.viewer().discipline())));
  }

  /// Reads the round; the signs follow once the rows are shown.
  public void load() {
    background.store(this::readRows, this::show);
  }

  private void show(List<HomeRow> rows) {
    all.setAll(rows);
    todo.set(Todo.of(rows, session.viewer().discipline()));
    read.set(true);
    if (!rows.isEmpty()) {
      background.store(() -> signs.read(session.round().id()), this::show);
    }
  }

  private void show(Map<CaseCode, Signs> found) {
    all.replaceAll(row -> found.containsKey(row.code()) ? row.with(found.get(row.code())) : row);
  }

  private List<HomeRow> readRows() {
    RoundId round = session.round().id();
    Map<CaseCode, Map<Discipline, ReviewState>> states = ledgers.reviews().states(round);
    Map<CaseCode, Agreement> agreements = new HashMap<>();
    ledgers.agreements().list(round).forEach(it -> agreements.put(it.code(), it));
    Set<String> issued =
        ledgers.documents().list(round).stream()
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return ledgers.cases().list(round).stream()
        .map(row ->
            row(
                row,
                states.getOrDefault(row.code(), Map.of()),
                panel(row.code(), agreements, issued)))
        .toList();
  }

  private static HomeRow.Panel panel(
      CaseCode code, Map<CaseCode, Agreement> agreements, Set<String> issued) {
    Agreement agreement = agreements.get(code);
    Set<Discipline> signed =
        agreement == null
            ? Set.of()
            : agreement.signatures().stream()
                .map(Signature::discipline)
                .collect(Collectors.toSet());
    String sheet = FileNames.sheet(code);
    return new HomeRow.Panel(signed, issued.contains(sheet.toLowerCase(Locale.ROOT)));
  }

  private HomeRow row(CaseRow row, Map<Discipline, ReviewState> states, HomeRow.Panel panel) {
    return new HomeRow(
        row.code(),
        names.village().apply(row.village()),
        names.group().apply(row.groupKey()).in(session.language()),
        states,
        panel,
        Optional.empty());
  }

  /// The cases that the filter shows, by code.
  public FilteredList<HomeRow> rows() {
    return shown;
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
