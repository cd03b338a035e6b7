package id.telaah.ui.load;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Cases;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.intake.Admission;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Verdicts verdicts;
  private final Background background;
  private final Quarantine quarantine = new Quarantine();
  private final List<Verdict> given = new ArrayList<>();
  private List<Path> files = List.of();
  private final AnswerCheck answerCheck;
  private final ObservableList<AnswerEntry> answers = FXCollections.observableArrayList();
  private final ObservableList<LoadEntry> entries = FXCollections.observableArrayList();
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
        () ->
            new Admission(session.round())
                .checked(readings).stream()
                    .flatMap(LoadModel::each)
                    .map(this::entry)
                    .sorted(Comparator.comparing(entry -> !entry.isHindered()))
                    .toList(),
        found -> {
          quarantine.hold(findings(found));
          entries.setAll(found);
          reading.set(false);
        });
  }

  /// One reading a case, since each is new or known for itself.
  private static Stream<Reading> each(Reading reading) {
    return reading instanceof Reading.Accepted accepted
        ? accepted.each().stream().map(Reading.class::cast)
        : Stream.of(reading);
  }

  private static List<Finding> findings(List<LoadEntry> found) {
    return found.stream()
        .map(LoadEntry::reading)
        .filter(Reading.Refused.class::isInstance)
        .flatMap(reading -> ((Reading.Refused) reading).findings().stream())
        .toList();
  }

  private LoadEntry entry(Reading one) {
    LoadEntry entry = new LoadEntry(one, Fate.REFUSED, Optional.empty());
    return one instanceof Reading.Accepted accepted
        ? cases
            .holder(session.round().id(), accepted.content().sha256())
            .map(entry::sameAs)
            .orElseGet(() -> entry.with(isTaken(accepted) ? Fate.TAKEN : Fate.NEW))
        : entry;
  }

  private boolean isTaken(Reading.Accepted accepted) {
    return cases.find(session.round().id(), accepted.content().code()).isPresent();
  }

  /// Receives every new case, each in its own transaction; asking twice receives once.
  public void receive() {
    for (int i = 0; i < entries.size(); i++) {
      LoadEntry entry = entries.get(i);
      if (entry.fate() == Fate.NEW && entry.reading() instanceof Reading.Accepted accepted) {
        entries.set(i, entry.with(Fate.RECEIVING));
        receive(i, accepted.content());
      }
    }
  }

  private void receive(int at, CaseFile file) {
    background.store(
        () -> cases.receive(session.round().id(), file, session.viewer().id()),
        receipt -> entries.set(at, after(entries.get(at), receipt)));
  }

  private static LoadEntry after(LoadEntry entry, Receipt receipt) {
    return switch (receipt) {
      case Receipt.Stored stored -> entry.with(Fate.STORED);
      case Receipt.SameContent same -> entry.sameAs(same.code());
      case Receipt.CodeTaken taken -> entry.with(Fate.TAKEN);
    };
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

  /// Whether files are being read.
  public ReadOnlyBooleanProperty readingProperty() {
    return reading;
  }
}
