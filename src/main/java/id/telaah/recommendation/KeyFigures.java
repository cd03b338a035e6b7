package id.telaah.recommendation;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.risk.Facts;
import java.util.List;
import java.util.Optional;

/// The answers of a case that say at a glance how the person is, in Indonesian, for the sheet.
final class KeyFigures {
  private final Definition caseForm;
  private final Facts facts;
  private final String none;

  /// @param none what stands in place of a figure that the file does not hold
  KeyFigures(CaseFile file, Definition caseForm, String none) {
    this.caseForm = caseForm;
    this.facts = Facts.of(file, caseForm);
    this.none = none;
  }

  /// Question and answer of each, with its unit; one that only some disciplines may see is left
  /// out.
  List<CaseSheet.Fact> of(List<String> linkIds) {
    return linkIds.stream()
        .map(caseForm::item)
        .flatMap(Optional::stream)
        .filter(item -> item.parts().audience().visibleTo().isEmpty())
        .map(item -> new CaseSheet.Fact(item.text().id(), said(item)))
        .toList();
  }

  private String said(Item item) {
    return facts
        .words(item.linkId())
        .map(words -> (words.id() + " " + item.guidance().unit()).strip())
        .orElse(none);
  }
}
