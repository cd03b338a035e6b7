package id.telaah.cli;

import java.util.List;

/// Where the demonstration's invented round comes from.
@FunctionalInterface
public interface DemoSource {
  List<Scene> scenes();

  /// One case of the demonstration.
  ///
  /// @param file name of the case file
  /// @param caseFile the case file, JSON version 1
  /// @param script JSON with `reviews` (fields per discipline key) and `agreement` (fields)
  record Scene(String file, byte[] caseFile, byte[] script) {}
}
