package id.telaah.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// A [Background] that does everything at once on the calling thread.
public final class InPlaceBackground implements Background {
  private final Consumer<Exception> failures;

  /// Fails the test where the work fails.
  public InPlaceBackground() {
    this(failure -> {
      throw new AssertionError(failure);
    });
  }

  public InPlaceBackground(Consumer<Exception> failures) {
    this.failures = failures;
  }

  @Override
  public <T> void store(Callable<T> work, Consumer<T> done) {
    run(work, done);
  }

  @Override
  public <T> void work(Callable<T> work, Consumer<T> done) {
    run(work, done);
  }

  private <T> void run(Callable<T> work, Consumer<T> done) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      failures.accept(e);
      return;
    }
    done.accept(result);
  }
}
