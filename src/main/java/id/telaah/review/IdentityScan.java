package id.telaah.review;

import java.util.List;

/// Looks in a text for what names a person: the privacy gate, as this room needs it.
@FunctionalInterface
public interface IdentityScan {
  /// Each identifier of the text, masked: `3375********0003`; none where the text names nobody.
  List<String> masked(String text);
}
