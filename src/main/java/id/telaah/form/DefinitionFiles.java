package id.telaah.form;

import java.util.Optional;

/// Where the files stand that a definition is put together from.
@FunctionalInterface
public interface DefinitionFiles {
  /// A definition that stands alone.
  DefinitionFiles NONE = _ -> Optional.empty();

  /// The bytes of a definition file, UTF-8; empty where there is none.
  Optional<byte[]> content(FormRef ref);
}
