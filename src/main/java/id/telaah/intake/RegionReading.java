package id.telaah.intake;

import id.telaah.round.Region;
import java.util.List;

/// What became of a list of places: all of them, or every reason why none is taken.
public sealed interface RegionReading {
  /// The file's name, without its folder.
  String file();

  /// Places that may be loaded, in the order of their codes.
  record Places(String file, List<Region> regions) implements RegionReading {
    public Places {
      regions = List.copyOf(regions);
    }
  }

  /// Nothing of the file may be loaded.
  ///
  /// @param problems all of them, in the file's order, never none
  record Refused(String file, List<Problem> problems) implements RegionReading {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal names its problem");
      }
    }
  }
}
