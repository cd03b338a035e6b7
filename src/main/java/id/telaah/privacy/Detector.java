package id.telaah.privacy;

import java.util.function.Consumer;

/// Finds one family of identifiers in a text, in time that grows linearly with the text.
interface Detector {
  /// Whether a text can hold any: a quick look that never overlooks one.
  boolean concerns(Passage passage);

  /// Tells every leak, as a place in [Passage#text].
  void scan(Passage passage, Consumer<Leak> found);
}
