package id.telaah.recommendation;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import id.telaah.risk.Facts;
import java.util.List;
import java.util.Optional;

/// The answers of a case that say at a glance how the person is, in Indonesian, for the sheet.
final class KeyFigures {
  private static final Answer DOES_NOT_APPLY = new Answer.Missing(MissingReason.NOT_APPLICABLE);

  private final CaseFile file;
  private final Definition caseForm;
  private final Facts facts;
  private final String none;

  /// @param none what stands in place of a figure that the file does not hold
  KeyFigures(CaseFile file, Definition caseForm, String none) {
    this.file = file;
    this.caseForm = caseForm;
    this.facts = Facts.of(file, caseForm);
    this.none = none;
  }

  /// Question and answer of each, with its unit. Left out are what only some disciplines may see,
  /// and what is said not to apply: a first pregnancy has no interval.
  List<CaseSheet.Fact> of(List<String> linkIds) {
    return linkIds.stream()
        .map(caseForm::item)
        .flatMap(Optional::stream)
        .filter(item -> item.parts().audience().visibleTo().isEmpty())
        .filter(item ->
            !file.answers().get(ItemKey.of(item.linkId())).equals(Optional.of(DOES_NOT_APPLY)))
        .map(item -> new CaseSheet.Fact(item.text().id(), said(item)))
        .toList();
  }

  private String said(Item item) {
    return facts
        .words(item.linkId())
        .map(words -> (words.id() + " " + item.guidance().unitWords().id()).strip())
        .orElse(none);
  }
}
