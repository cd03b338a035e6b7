package id.telaah.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The only way off the JavaFX thread. Results and failures come back on it.
///
/// What fails goes to the failure window; `done` is then not called.
public interface Background {
  /// Runs on the one store thread, in the order asked.
  <T> void store(Callable<T> work, Consumer<T> done);

  /// Runs on the work pool: reading files, printing, drawing pages.
  <T> void work(Callable<T> work, Consumer<T> done);
}
