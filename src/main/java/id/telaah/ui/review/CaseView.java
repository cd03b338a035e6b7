package id.telaah.ui.review;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Completeness;
import id.telaah.casefile.Measurements;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.language.Language;
import id.telaah.risk.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The case as the left side shows it.
///
/// @param form the case definition that the file is pinned to
/// @param findings what the rules see that the viewer may read, weightiest first
/// @param data what the file leaves open
/// @param beside the cases before and after it in the round
public record CaseView(
    CaseFile file,
    Definition form,
    TargetGroup group,
    List<Finding> findings,
    Completeness data,
    Beside beside) {
  private static final double DAYS_A_MONTH = 30.4375;

  /// The neighbours in the round's list, by code.
  public record Beside(Optional<CaseCode> previous, Optional<CaseCode> next) {}

  public CaseView {
    findings = List.copyOf(findings);
  }

  /// The wording of a field's option; empty where the field is empty.
  String option(String linkId, Language language) {
    return file.answers()
        .code(ItemKey.of(linkId))
        .map(code ->
            form.item(linkId)
                .flatMap(item -> item.option(code))
                .map(option -> option.text().in(language))
                .orElse(code))
        .orElse("");
  }

  /// Whether the case is a child's, whose growth can be drawn.
  boolean isChild() {
    return Measurements.belongTo(form);
  }

  /// Completed years of a grown person; empty in a child's case.
  Optional<BigDecimal> ageYears() {
    return file.answers().number(ItemKey.of(CaseFields.AGE_YEARS));
  }

  /// Completed months at the latest measurement; empty without one.
  Optional<Integer> ageMonths() {
    return Measurements.of(file).stream()
        .reduce((younger, older) -> older)
        .map(latest -> (int) (latest.ageDays() / DAYS_A_MONTH));
  }
}
