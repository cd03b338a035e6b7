package id.telaah.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps its files on each system: in the user's own folder, so that no right of
/// an administrator is needed and an upgrade touches nothing.
///
/// @param home `%LOCALAPPDATA%\Telaah`, `~/Library/Application Support/Telaah`, or
///   `$XDG_DATA_HOME/telaah`
record Folders(Path home) {
  static Folders here() {
    return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  static Folders of(String system, String userHome, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    Path user = Path.of(userHome);
    if (name.contains("win")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      Path data = local.isBlank() ? user.resolve("AppData").resolve("Local") : Path.of(local);
      return new Folders(data.resolve("Telaah"));
    }
    if (name.contains("mac")) {
      return new Folders(user.resolve("Library").resolve("Application Support").resolve("Telaah"));
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    Path data = xdg.startsWith("/") ? Path.of(xdg) : user.resolve(".local").resolve("share");
    return new Folders(data.resolve("telaah"));
  }

  /// The store that the desktop opens.
  Path store() {
    return home.resolve("telaah.db");
  }

  /// The definitions that a district edits, beside its store; need not exist.
  static Path definitionsBeside(Path store) {
    return store.toAbsolutePath().resolveSibling("definisi");
  }

  /// What this machine remembers about the window.
  Path settings() {
    return home.resolve("settings.properties");
  }
}
