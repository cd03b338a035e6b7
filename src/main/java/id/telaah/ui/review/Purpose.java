package id.telaah.ui.review;

import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Progress;
import java.util.List;
import java.util.Locale;

/// The four purposes of the audit, in the order in which a review serves them. The file
/// `purposes.properties` says which section serves which, by linkId; what it does not name analyses
/// factors.
enum Purpose {
  RISK,
  FACTORS,
  CAUSES,
  HANDLING;

  private static final SectionTable SECTIONS = new SectionTable("purposes.properties");

  /// The purpose that a section of a review form serves.
  static Purpose of(String section) {
    return valueOf(SECTIONS.of(section, FACTORS.key()).toUpperCase(Locale.ROOT));
  }

  /// Ends the step's id.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The sections that serve it and apply now, in the form's order.
  List<String> sections(FormState form) {
    return form.definition().items().stream()
        .map(Item::linkId)
        .filter(linkId -> of(linkId) == this && form.isVisible(ItemKey.of(linkId)))
        .toList();
  }

  /// How far its sections are.
  Progress progress(FormState form) {
    return sections(form).stream().map(form::progress).reduce(Progress.NONE, Progress::plus);
  }
}
