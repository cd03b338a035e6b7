package id.telaah.ui.load;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Cases;
import id.telaah.casefile.Receipt;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.ui.kit.Background;
import id.telaah.ui.load.LoadEntry.Fate;
import id.telaah.ui.shell.Session;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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
  private final Background background;
  private final ObservableList<LoadEntry> entries = FXCollections.observableArrayList();
  private final BooleanProperty reading = new SimpleBooleanProperty();

  public LoadModel(Session session, CaseReader reader, Cases cases, Background background) {
    this.session = session;
    this.reader = reader;
    this.cases = cases;
    this.background = background;
  }

  /// Reads files for a preview; what was previewed before makes room. Nothing is stored.
  public void read(List<Path> files) {
    if (files.isEmpty() || reading.get()) {
      return;
    }
    entries.clear();
    reading.set(true);
    background.work(() -> reader.readAll(files), this::compare);
  }

  private void compare(List<Reading> readings) {
    background.store(
        () ->
            readings.stream()
                .map(it -> new LoadEntry(it, fate(it)))
                .sorted(Comparator.comparing(entry -> !entry.isHindered()))
                .toList(),
        found -> {
          entries.setAll(found);
          reading.set(false);
        });
  }

  private Fate fate(Reading one) {
    return switch (one) {
      case Reading.Refused refused -> Fate.REFUSED;
      case Reading.Accepted accepted ->
          cases
              .find(session.round().id(), accepted.content().code())
              .map(there -> isSame(there, accepted.content()) ? Fate.SAME : Fate.TAKEN)
              .orElse(Fate.NEW);
    };
  }

  private static boolean isSame(CaseFile there, CaseFile file) {
    return there.sha256().equals(file.sha256());
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
        receipt -> entries.set(at, entries.get(at).with(fate(receipt))));
  }

  private static Fate fate(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Stored stored -> Fate.STORED;
      case Receipt.SameContent same -> Fate.SAME;
      case Receipt.CodeTaken taken -> Fate.TAKEN;
    };
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
