package id.telaah.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The running program's [Background]: one store thread, two workers.
public final class FxBackground implements Background, AutoCloseable {
  private static final long CLOSE_SECONDS = 60;

  private final ExecutorService store = Executors.newSingleThreadExecutor(named("store"));
  private final ExecutorService work = Executors.newFixedThreadPool(2, named("work"));
  private final Consumer<Exception> failures;

  /// @param failures told on the JavaFX thread what failed
  public FxBackground(Consumer<Exception> failures) {
    this.failures = failures;
  }

  @Override
  public <T> void store(Callable<T> call, Consumer<T> done) {
    run(store, call, done);
  }

  @Override
  public <T> void work(Callable<T> call, Consumer<T> done) {
    run(work, call, done);
  }

  /// Finishes what the store was asked to do, at most a minute long, and takes nothing new.
  @Override
  public void close() {
    work.shutdownNow();
    store.shutdown();
    try {
      if (!store.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        store.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> void run(Executor executor, Callable<T> call, Consumer<T> done) {
    executor.execute(() -> {
      try {
        T result = call.call();
        Platform.runLater(() -> tell(result, done));
      } catch (Exception e) {
        Platform.runLater(() -> failures.accept(e));
      }
    });
  }

  // Once it is closed the window is gone: whoever waited could only ask for more in vain.
  private <T> void tell(T result, Consumer<T> done) {
    if (!store.isShutdown()) {
      done.accept(result);
    }
  }

  private static java.util.concurrent.ThreadFactory named(String name) {
    // Daemons: a window that is gone must not leave a process behind; close() has waited by then.
    return Thread.ofPlatform().name("telaah-" + name + "-", 0).daemon(true).factory();
  }
}
