package id.telaah.ui.review;

import id.telaah.form.Definition;
import id.telaah.form.Item;
import java.util.List;
import java.util.Locale;

/// The tabs of the case, and which sections each shows: of the case form, and of the review forms,
/// whose sections it follows. The file `tabs.properties` says so, by linkId.
enum CaseTab {
  SUMMARY,
  GROWTH,
  HISTORY,
  HOME,
  VISIT,
  EARLIER;

  private static final SectionTable SECTIONS = new SectionTable("tabs.properties");

  /// The tab of a section; history for sections that the file does not name.
  static CaseTab of(String section) {
    String name = SECTIONS.of(section, HISTORY.key());
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// Ends the tab's id.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The sections of a case form that the tab shows, in the form's order.
  List<String> sections(Definition caseForm) {
    return caseForm.items().stream()
        .map(Item::linkId)
        .filter(linkId -> of(linkId) == this)
        .toList();
  }
}
