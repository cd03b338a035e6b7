package id.telaah.ui.load;

import id.telaah.casefile.Cases;
import id.telaah.intake.Admission;
import id.telaah.intake.Reading;
import id.telaah.round.Round;
import id.telaah.ui.load.LoadEntry.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Holds what was read against what a round holds: what would become of each case. On the store
/// thread; nothing is stored by it.
final class Preview {
  private final Cases cases;

  Preview(Cases cases) {
    this.cases = cases;
  }

  /// One entry a case, or a refused file: those that cannot be received first.
  List<LoadEntry> of(Round round, List<Reading> readings) {
    List<LoadEntry> entries = new ArrayList<>();
    List<Reading> checked = new Admission(round).checked(readings);
    for (int file = 0; file < checked.size(); file++) {
      entries.addAll(file(round, checked.get(file), file));
    }
    entries.sort(Comparator.comparing(entry -> !entry.isHindered()));
    return entries;
  }

  /// A file of which one case cannot be received is not received at all.
  private List<LoadEntry> file(Round round, Reading reading, int file) {
    if (!(reading instanceof Reading.Accepted accepted)) {
      return List.of(new LoadEntry(reading, Fate.REFUSED, Optional.empty(), file));
    }
    List<LoadEntry> entries = accepted.each().stream().map(one -> entry(round, one, file)).toList();
    boolean whole = entries.stream().noneMatch(LoadEntry::isHindered);
    return entries.stream()
        .map(entry -> whole || entry.fate() != Fate.NEW ? entry : entry.with(Fate.WITHHELD))
        .toList();
  }

  private LoadEntry entry(Round round, Reading.Accepted one, int file) {
    LoadEntry entry = new LoadEntry(one, Fate.NEW, Optional.empty(), file);
    return cases
        .holder(round.id(), one.content().sha256())
        .map(entry::sameAs)
        .orElseGet(() -> isTaken(round, one) ? entry.with(Fate.TAKEN) : entry);
  }

  private boolean isTaken(Round round, Reading.Accepted one) {
    return cases.find(round.id(), one.content().code()).isPresent();
  }
}
