package id.telaah.form;

import id.telaah.language.Words;
import java.util.List;

/// The definitions that the program knows, by name and version. Safe from any thread.
public interface Forms {
  /// The newest version of a form.
  ///
  /// @throws FormException where there is no form of that name
  Definition newest(String name);

  /// Exactly this version: what answers were pinned to.
  ///
  /// @throws FormException where it is not there
  Definition exactly(FormRef ref);

  /// What is wrong with definitions that a district edits and that are therefore not used as they
  /// stand; a sentence each.
  default List<Words> troubles() {
    return List.of();
  }
}
