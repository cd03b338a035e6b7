package id.telaah.cli;

import java.util.function.ToIntFunction;

/// Work with a store that is closed again whatever happens; a store that cannot be used is told.
final class StoreTask {
  private final Terminal terminal;

  StoreTask(Terminal terminal) {
    this.terminal = terminal;
  }

  /// @return the work's exit status, or that of the refusal
  int run(Stores.Opened opened, ToIntFunction<OpenStore> work) {
    return switch (opened) {
      case Stores.Unusable unusable -> {
        terminal.complain(unusable.code(), unusable.sentence());
        yield unusable.machine() ? Exit.FAILED : Exit.REFUSED;
      }
      case OpenStore store -> {
        try (store) {
          yield work.applyAsInt(store);
        }
      }
    };
  }
}
