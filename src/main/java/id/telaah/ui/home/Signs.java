package id.telaah.ui.home;

import id.telaah.panel.RedFlag;
import id.telaah.risk.Finding.Severity;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the matrix tells about a case's content, computed and never stored.
///
/// @param percentComplete how much of what the disciplines need is answered, 0 to 100
/// @param open how many fields each discipline cannot conclude without and still waits for
/// @param redFlags suspected underlying disease, and what else is referred at once
/// @param heaviest the heaviest risk finding that is no red flag; empty for none
/// @param toDecide topics that the panel has to decide still; 0 before all four have sent
public record Signs(
    int percentComplete,
    Map<Discipline, Integer> open,
    List<RedFlag> redFlags,
    Optional<Severity> heaviest,
    int toDecide) {
  public Signs {
    open = Map.copyOf(open);
    redFlags = List.copyOf(redFlags);
  }

  int open(Discipline discipline) {
    return open.getOrDefault(discipline, 0);
  }
}
