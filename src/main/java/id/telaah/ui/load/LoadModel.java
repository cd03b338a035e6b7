package id.telaah.ui.load;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Cases;
import id.telaah.casefile.Delivery;
import id.telaah.casefile.ImportEntry;
import id.telaah.casefile.RoundId;
import id.telaah.intake.AnswerCheck;
import id.telaah.intake.AnswerReader;
import id.telaah.intake.AnswerReading;
import id.telaah.intake.AnswerSheet;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.privacy.Finding;
import id.telaah.privacy.Rulings;
import id.telaah.privacy.Verdict;
import id.telaah.privacy.Verdicts;
import id.telaah.ui.kit.Background;
import id.telaah.ui.load.LoadEntry.Fate;
import id.telaah.ui.shell.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Files on their way in: read, shown, and received only when the viewer says so.
public final class LoadModel {
  private final Session session;
  private final CaseReader reader;
  private final Cases cases;
  private final Preview preview;
  private final Verdicts verdicts;
  private final Background background;
  private final Quarantine quarantine = new Quarantine();
  private final List<Verdict> given = new ArrayList<>();
  private List<Path> files = List.of();
  private final AnswerCheck answerCheck;
  private final ObservableList<AnswerEntry> answers = FXCollections.observableArrayList();
  private final ObservableList<LoadEntry> entries = FXCollections.observableArrayList();
  private final ObservableList<ImportEntry> history = FXCollections.observableArrayList();
  private final BooleanProperty reading = new SimpleBooleanProperty();

  public LoadModel(
      Session session,
      CaseReader reader,
      Cases cases,
      AnswerCheck answerCheck,
      Verdicts verdicts,
      Background background) {
    this.session = session;
    this.reader = reader;
    this.cases = cases;
    this.preview = new Preview(cases);
    this.answerCheck = answerCheck;
    this.verdicts = verdicts;
    this.background = background;
  }

  /// Reads files for a preview; what was previewed before makes room. Nothing is stored.
  public void read(List<Path> files) {
    if (files.isEmpty() || reading.get()) {
      return;
    }
    this.files = List.copyOf(files);
    given.clear();
    readAgain();
  }

  private void readAgain() {
    entries.clear();
    answers.clear();
    reading.set(true);
    CaseReader ruled = reader.ruled(new Rulings(given));
    background.work(() -> read(files, ruled), this::compare);
  }

  /// Keeps what was ruled on the identifiers in quarantine, and reads the files again with it.
  /// Nothing happens while one is undecided.
  void applyRulings() {
    List<Verdict> ruled = quarantine.verdicts();
    if (!quarantine.isRuled() || reading.get()) {
      return;
    }
    reading.set(true);
    background.store(
        () -> verdicts.keep(session.round().id(), ruled, session.viewer().id()),
        kept -> {
          given.addAll(ruled);
          readAgain();
        });
  }

  /// Identifiers in the files that wait for a ruling.
  Quarantine quarantine() {
    return quarantine;
  }

  /// What the files hold: cases, and lists of requests that came back.
  private record Brought(List<Reading> cases, List<AnswerSheet> sheets) {}

  private static Brought read(List<Path> files, CaseReader reader) {
    Map<Boolean, List<Path>> kinds =
        files.stream().collect(Collectors.partitioningBy(AnswerReader::isList));
    return new Brought(
        reader.readAll(kinds.getOrDefault(false, List.of())),
        kinds.getOrDefault(true, List.of()).stream().map(AnswerReader::read).toList());
  }

  private void compare(Brought brought) {
    RoundId round = session.round().id();
    background.store(
        () -> brought.sheets().stream().map(one -> answerCheck.check(round, one)).toList(),
        found -> answers.setAll(found.stream().map(AnswerEntry::of).toList()));
    compare(brought.cases());
  }

  private void compare(List<Reading> readings) {
    background.store(
        () -> preview.of(session.round(), readings),
        found -> {
          quarantine.hold(findings(found));
          entries.setAll(found);
          reading.set(false);
        });
  }

  private static List<Finding> findings(List<LoadEntry> found) {
    return found.stream()
        .map(LoadEntry::reading)
        .filter(Reading.Refused.class::isInstance)
        .flatMap(reading -> ((Reading.Refused) reading).findings().stream())
        .toList();
  }

  /// Receives every file that brings a new case, each in one transaction; asking twice receives
  /// once.
  public void receive() {
    List<Integer> files =
        entries.stream()
            .filter(entry -> entry.fate() == Fate.NEW)
            .map(LoadEntry::file)
            .distinct()
            .toList();
    if (!files.isEmpty()) {
      tellRefused();
      files.forEach(this::receive);
      recall();
    }
  }

  /// Files that could not be received stand in the import log beside those that were.
  private void tellRefused() {
    Map<Integer, List<LoadEntry>> hindered =
        entries.stream()
            .filter(LoadEntry::isHindered)
            .collect(Collectors.groupingBy(LoadEntry::file));
    hindered.forEach((file, of) ->
        background.store(
            () -> {
              String name = of.getFirst().reading().file();
              cases.refused(session.round().id(), name, of.size(), session.viewer().id());
              return of.size();
            },
            told -> {}));
  }

  /// Reads which files were loaded before.
  void recall() {
    background.store(() -> cases.imports(session.round().id()), history::setAll);
  }

  /// The round's import log, the newest first.
  ObservableList<ImportEntry> history() {
    return history;
  }

  private void receive(int file) {
    List<Integer> places = new ArrayList<>();
    List<CaseFile> contents = new ArrayList<>();
    String name = "";
    for (int at = 0; at < entries.size(); at++) {
      LoadEntry entry = entries.get(at);
      if (entry.file() == file && entry.reading() instanceof Reading.Accepted accepted) {
        places.add(at);
        contents.add(accepted.content());
        name = accepted.file();
        if (entry.fate() == Fate.NEW) {
          entries.set(at, entry.with(Fate.RECEIVING));
        }
      }
    }
    Delivery delivery = new Delivery(name, contents);
    background.store(
        () -> cases.receive(session.round().id(), delivery, session.viewer().id()),
        receipts -> {
          for (int i = 0; i < receipts.size(); i++) {
            int at = places.get(i);
            entries.set(at, entries.get(at).after(receipts.get(i)));
          }
        });
  }

  /// Brings every list of answers that may be kept into its cases, each in its own transaction;
  /// asking twice brings them once.
  public void answer() {
    for (int i = 0; i < answers.size(); i++) {
      AnswerEntry entry = answers.get(i);
      if (entry.waits() && entry.reading() instanceof AnswerReading.Answered answered) {
        answers.set(i, entry.keeping());
        keep(i, answered);
      }
    }
  }

  private void keep(int at, AnswerReading.Answered answered) {
    background.store(
        () -> answerCheck.keep(session.round().id(), answered, session.viewer().id()),
        problem -> answers.set(at, answers.get(at).after(problem)));
  }

  /// The lists of answers in the preview, in the order given.
  public ObservableList<AnswerEntry> answers() {
    return answers;
  }

  /// The files of the preview: those that cannot be received first, then in the order given.
  public ObservableList<LoadEntry> entries() {
    return entries;
  }

  public long count(Fate fate) {
    return entries.stream().filter(entry -> entry.fate() == fate).count();
  }

  /// How many files cannot be received.
  public long hinderedFiles() {
    return entries.stream().filter(LoadEntry::isHindered).map(LoadEntry::file).distinct().count();
  }

  /// Whether files are being read.
  public ReadOnlyBooleanProperty readingProperty() {
    return reading;
  }
}
