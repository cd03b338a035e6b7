package id.telaah.ui.documents;

import id.telaah.privacy.Leaked;
import id.telaah.recommendation.Documents.Issued;
import id.telaah.recommendation.Documents.Printed;
import id.telaah.recommendation.Paperwork;
import id.telaah.recommendation.RoundPapers;
import id.telaah.round.Approval;
import id.telaah.round.Paper;
import id.telaah.round.Round;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The round's documents: what can be printed, what waits for what, what was issued.
public final class DocumentsModel {
  private final Session session;
  private final Desk desk;
  private final Background background;
  private final ObservableList<PaperRow> rows =
      FXCollections.observableArrayList(row -> new Observable[] {row.tickedProperty()});
  private final ObjectProperty<Optional<Approval>> approval =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
  private final ObservableList<Leaked> leaks = FXCollections.observableArrayList();
  private final IntegerProperty unaddressed = new SimpleIntegerProperty();
  private final BooleanProperty read = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();

  public DocumentsModel(Session session, Desk desk, Background background) {
    this.session = session;
    this.desk = desk;
    this.background = background;
  }

  private record Reading(
      Optional<Approval> approval,
      Paper paper,
      List<PaperRow> rows,
      int unaddressed,
      List<Leaked> leaks) {}

  /// Reads the round's documents; the paper is the office's until one is chosen.
  void load() {
    background.store(this::readAll, this::show);
  }

  private Reading readAll() {
    Round round = desk.rounds().find(session.round().id()).orElse(session.round());
    boolean approved = round.approval().isPresent();
    List<Issued> issued = desk.issued().list(round.id());
    RoundPapers papers = desk.drafts().read(round);
    Signed signed = Signed.of(papers, desk.rounds().approvedAt(round.id()));
    List<PaperRow> found =
        papers.documents().stream()
            .map(it ->
                PaperRow.of(
                    it,
                    it.isReady(approved) && !papers.isWithheld(it),
                    newest(issued, it.fileName()),
                    signed.of(it)))
            .toList();
    Paper its = desk.rounds().setup(round.id()).office().layout().paper();
    return new Reading(round.approval(), its, found, papers.unaddressed().size(), papers.leaks());
  }

  private static Optional<Issued> newest(List<Issued> issued, String name) {
    return issued.stream()
        .filter(it -> it.name().equals(name))
        .max(Comparator.comparing(Issued::at).thenComparing(Issued::id));
  }

  private void show(Reading reading) {
    if (!read.get()) {
      paper.set(reading.paper());
    }
    approval.set(reading.approval());
    unaddressed.set(reading.unaddressed());
    leaks.setAll(reading.leaks());
    rows.setAll(reading.rows());
    busy.set(false);
    read.set(true);
  }

  /// Records the approval that letters wait for.
  void approve(Approval given) {
    String actor = session.viewer().id();
    storeOnce(() -> desk.rounds().approve(session.round().id(), given, actor));
  }

  /// Prints the ticked documents and keeps them.
  void issue() {
    List<PaperRow> chosen = toIssue();
    Paper on = paper.get();
    if (!chosen.isEmpty()) {
      workOnce(() -> chosen.stream().map(row -> fresh(row, on)).toList(), this::keep);
    }
  }

  private Printed fresh(PaperRow row, Paper on) {
    byte[] pdf = row.paperwork().print(desk.press(), on, !row.isReady());
    return new Printed(row.paperwork().fileName(), pdf);
  }

  private void keep(List<Printed> printed) {
    String actor = session.viewer().id();
    storeOnce(() -> desk.issued().issue(session.round().id(), printed, actor));
  }

  /// The bytes of a document: as it was issued, else printed from what is agreed now.
  ///
  /// @param done gets them on the JavaFX thread
  void bytes(PaperRow row, Consumer<byte[]> done) {
    if (row.issued().isPresent()) {
      long id = row.issued().get().id();
      background.store(() -> desk.issued().bytes(id), done);
    } else {
      Paper on = paper.get();
      background.work(() -> fresh(row, on).pdf(), done);
    }
  }

  /// A page of a document as a picture.
  ///
  /// @param page from 0; one past the end is brought to the last
  /// @param dpi resolution
  void picture(byte[] pdf, int page, int dpi, Consumer<Preview> done) {
    background.work(
        () -> {
          int count = desk.pages().count(pdf);
          int at = Math.clamp(page, 0, count - 1);
          return new Preview(pdf, at, count, desk.pages().picture(pdf, at, dpi));
        },
        done);
  }

  /// Prints a document on paper.
  void toPrinter(byte[] pdf, String jobName) {
    workOnce(() -> desk.pages().print(pdf, jobName), printed -> {});
  }

  /// Writes documents into files.
  ///
  /// @param done gets the file that could not be written; empty where all were
  void save(Map<Path, byte[]> files, Consumer<Optional<Path>> done) {
    workOnce(() -> Saving.write(files), done);
  }

  private void storeOnce(Runnable change) {
    if (begin()) {
      background.store(
          releasing(() -> {
            change.run();
            return readAll();
          }),
          this::show);
    }
  }

  private <T> void workOnce(Callable<T> work, Consumer<T> done) {
    if (begin()) {
      background.work(
          releasing(work),
          result -> {
            busy.set(false);
            done.accept(result);
          });
    }
  }

  /// Whether nothing else is under way: a second click does nothing.
  private boolean begin() {
    boolean free = !busy.get();
    busy.set(true);
    return free;
  }

  // What fails is told by the failure window; the buttons must come back to life all the same.
  private <T> Callable<T> releasing(Callable<T> work) {
    return () -> {
      boolean done = false;
      try {
        T result = work.call();
        done = true;
        return result;
      } finally {
        if (!done) {
          Platform.runLater(() -> busy.set(false));
        }
      }
    };
  }

  /// The ticked documents that may be issued.
  List<PaperRow> toIssue() {
    return rows.stream().filter(row -> row.isReady() && row.tickedProperty().get()).toList();
  }

  /// Whether the viewer may approve and issue: the secretariat's part.
  boolean mayIssue() {
    return !session.isExpert();
  }

  Session session() {
    return session;
  }

  ObservableList<PaperRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Optional<Approval>> approvalProperty() {
    return approval;
  }

  /// How many agreed recommendations no letter holds, for want of an agency.
  ReadOnlyIntegerProperty unaddressedProperty() {
    return unaddressed;
  }

  /// What in the round's documents names a person: what holds it is not printed, saved or issued.
  ObservableList<Leaked> leaks() {
    return leaks;
  }

  /// Whether a document must not leave for it.
  boolean isWithheld(PaperRow row) {
    return row.paperwork() instanceof Paperwork.OfCase sheet
        ? leaks.stream().anyMatch(leak -> leak.code().equals(sheet.sheet().heading().code()))
        : !leaks.isEmpty();
  }

  ObjectProperty<Paper> paperProperty() {
    return paper;
  }

  ReadOnlyBooleanProperty readProperty() {
    return read;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy;
  }
}
