package id.telaah.privacy;

import java.util.function.Consumer;

/// Finds one family of identifiers in a text, in time that grows linearly with the text.
interface Detector {
  void scan(String text, Consumer<Leak> found);
}
