package id.telaah.ui.requests;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.FieldShare;
import id.telaah.casefile.RoundId;
import id.telaah.request.ListGate;
import id.telaah.request.Request;
import id.telaah.request.Request.State;
import id.telaah.request.RequestLine;
import id.telaah.request.RequestList;
import id.telaah.request.Want;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.round.Office;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The round's requests and the shares of its missing fields, and what can be done about them.
public final class RequestsModel {
  private final Session session;
  private final RequestPorts ports;
  private final UnaryOperator<String> group;
  private final Background background;
  private final ObservableList<RequestRow> rows = FXCollections.observableArrayList();
  private final ObservableList<FieldShare> allShares = FXCollections.observableArrayList();
  private final FilteredList<FieldShare> shares = new FilteredList<>(allShares);
  private final BooleanProperty neededOnly = new SimpleBooleanProperty(true);
  private final BooleanProperty read = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<ListGate>> held =
      new SimpleObjectProperty<>(Optional.empty());

  /// @param group name of a target group by its key
  public RequestsModel(
      Session session, RequestPorts ports, UnaryOperator<String> group, Background background) {
    this.session = session;
    this.ports = ports;
    this.group = group;
    this.background = background;
    neededOnly.addListener((at, before, now) -> filter());
    filter();
  }

  private void filter() {
    boolean only = neededOnly.get();
    shares.setPredicate(
        share -> share.missing() > 0 && (!only || !share.item().parts().neededBy().isEmpty()));
  }

  private record Found(List<RequestRow> rows, List<FieldShare> shares) {}

  /// Reads the round.
  public void load() {
    background.store(this::find, this::show);
  }

  private Found find() {
    RoundId round = session.round().id();
    List<CaseFile> files = new ArrayList<>();
    List<RequestRow> found = new ArrayList<>();
    List<Request> requests =
        ports.requests().list(round).stream().filter(this::isOpenToViewer).toList();
    List<Request> wanted = ports.desk().unasked(round).stream().map(RequestsModel::notYet).toList();
    for (CaseRow row : ports.sources().cases().list(round)) {
      CaseFile file = ports.sources().cases().find(round, row.code()).orElseThrow();
      files.add(file);
      found.addAll(rows(file, wanted, false));
      found.addAll(rows(file, requests, true));
    }
    return new Found(found, FieldShare.of(files, ports.sources().forms()));
  }

  /// A question of another discipline shows once the viewer's own review is sent, and one on a
  /// sensitive field to nobody else than may see the field.
  private boolean isOpenToViewer(Request request) {
    Optional<Discipline> viewer = session.viewer().discipline();
    RoundId round = session.round().id();
    CaseCode code = request.what().code();
    boolean sent =
        viewer.isPresent()
            && request.what().isQuestion()
            && ports.sources().reviews().states(round, code).get(viewer.get()) == ReviewState.SENT;
    return request.isOpenTo(viewer, sent) && (viewer.isEmpty() || sees(request));
  }

  private boolean sees(Request request) {
    if (!request.what().isQuestion()) {
      return true;
    }
    CaseFile file =
        ports.sources().cases().find(session.round().id(), request.what().code()).orElseThrow();
    String link = request.what().field().orElseThrow().linkId();
    return ports
        .sources()
        .forms()
        .exactly(file.form())
        .item(link)
        .filter(session.sight()::sees)
        .isPresent();
  }

  private static Request notYet(Want want) {
    return new Request(0, want.what(), want.waiting(), State.OPEN, Instant.EPOCH, "");
  }

  private List<RequestRow> rows(CaseFile file, List<Request> of, boolean asked) {
    List<Request> its = of.stream().filter(one -> one.what().code().equals(file.code())).toList();
    List<RequestLine> lines = ports.book().lines(file, its, session.language());
    List<RequestRow> rows = new ArrayList<>();
    for (int i = 0; i < its.size(); i++) {
      Optional<Request> request = asked ? Optional.of(its.get(i)) : Optional.empty();
      rows.add(new RequestRow(request, lines.get(i)));
    }
    return rows;
  }

  private void show(Found found) {
    rows.setAll(found.rows());
    allShares.setAll(found.shares());
    read.set(true);
  }

  /// Asks for everything that is wanted, and writes each office's list, on paper and as a workbook.
  ///
  /// @param done gets the number of files, or the one that could not be written
  void ask(Path folder, Consumer<Written> done) {
    background.store(
        () -> {
          RoundId round = session.round().id();
          Office office = ports.sources().rounds().setup(round).office();
          ListGate gate =
              ListGate.of(ports.desk().ask(round, session.viewer().id()), ports.printing().scan());
          LocalDate today = LocalDate.now(session.clock());
          return new Ready(ports.book().lists(round, gate.free(), office, today), gate);
        },
        ready -> {
          load();
          held.set(ready.gate().held().isEmpty() ? Optional.empty() : Optional.of(ready.gate()));
          background.work(() -> write(print(ready.lists(), folder)), done);
        });
  }

  private record Ready(List<RequestList> lists, ListGate gate) {}

  /// What the last lists left out because it names a person.
  ReadOnlyObjectProperty<Optional<ListGate>> heldProperty() {
    return held;
  }

  private Map<Path, byte[]> print(List<RequestList> lists, Path folder) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (RequestList list : lists) {
      String stem = list.officer().fileStem();
      files.put(
          folder.resolve(stem + ".pdf"),
          ports.printing().press().print(list, list.office().layout().paper()));
      files.put(folder.resolve(stem + ".xlsx"), ports.printing().workbooks().requests(list));
    }
    return files;
  }

  /// What became of files: how many there are, and the one that could not be written.
  record Written(int count, Optional<Path> unwritten) {}

  private static Written write(Map<Path, byte[]> files) {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      try {
        Files.write(file.getKey(), file.getValue());
      } catch (IOException e) {
        return new Written(files.size(), Optional.of(file.getKey()));
      }
    }
    return new Written(files.size(), Optional.empty());
  }

  /// Writes the shares that are shown as a workbook.
  void export(Path file, Consumer<Written> done) {
    List<FieldShare> shown = List.copyOf(shares);
    background.work(
        () ->
            write(
                Map.of(
                    file, ports.printing().workbooks().shares(shown, group, session.language()))),
        done);
  }

  /// Gives a request up that nothing has come back to.
  void giveUp(RequestRow row) {
    background.store(
        () -> {
          row.request()
              .ifPresent(request ->
                  ports
                      .requests()
                      .close(session.round().id(), request.id(), session.viewer().id()));
          return row;
        },
        done -> load());
  }

  long count(State state) {
    return rows.stream().filter(row -> row.is(state)).count();
  }

  /// Whether the viewer may ask and give up: the secretariat's part.
  boolean mayAsk() {
    return !session.isExpert();
  }

  String group(FieldShare share) {
    return group.apply(share.groupKey());
  }

  public ObservableList<RequestRow> rows() {
    return rows;
  }

  /// The fields that any case lacks, the worst first.
  public FilteredList<FieldShare> shares() {
    return shares;
  }

  /// How much is wanted that nobody has asked for yet.
  long unasked() {
    return rows.stream().filter(row -> row.request().isEmpty()).count();
  }

  /// Whether only those fields are shown that a discipline cannot conclude without.
  BooleanProperty neededOnlyProperty() {
    return neededOnly;
  }

  ReadOnlyBooleanProperty readProperty() {
    return read;
  }

  Session session() {
    return session;
  }
}
