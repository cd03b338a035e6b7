package id.telaah.cli;

import id.telaah.language.Words;
import java.nio.file.Path;

/// Where the commands get a store from.
public interface Stores {
  /// Opens a store, made where there was none.
  Opened open(Path file);

  /// Opens a store that must be there.
  Opened openExisting(Path file);

  /// What comes of opening: the store, or why not.
  sealed interface Opened permits OpenStore, Unusable {}

  /// The store cannot be used.
  ///
  /// @param code to be read aloud: `S05`
  /// @param machine whether the machine failed, rather than the wrong file being given
  record Unusable(String code, Words sentence, boolean machine) implements Opened {}
}
