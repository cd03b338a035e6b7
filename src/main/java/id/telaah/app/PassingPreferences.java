package id.telaah.app;

import id.telaah.ui.shell.Preferences;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Preferences that end with the program: for a rehearsal, which must leave nothing behind.
final class PassingPreferences implements Preferences {
  private final Map<String, String> values = new ConcurrentHashMap<>();

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value) {
    values.put(key, value);
  }
}
