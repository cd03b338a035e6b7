package id.telaah.app;

import java.util.Optional;

/// The program's own version.
final class Version {
  private Version() {}

  /// From the jar's manifest; `dev` where the program runs from classes.
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
  }
}
