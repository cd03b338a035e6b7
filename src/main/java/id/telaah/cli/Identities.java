package id.telaah.cli;

import id.telaah.privacy.Leak;
import id.telaah.privacy.PrivacyGate;
import java.util.List;

/// The privacy gate as the desks ask for it.
final class Identities {
  private Identities() {}

  /// The masked identifiers of a text.
  static List<String> masked(String text) {
    return PrivacyGate.scan(text).stream().map(Leak::masked).toList();
  }
}
