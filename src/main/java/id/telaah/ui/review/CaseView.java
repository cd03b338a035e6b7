package id.telaah.ui.review;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Completeness;
import id.telaah.casefile.Measurements;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.growth.GrowthCourse;
import id.telaah.language.Language;
import id.telaah.risk.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The case as the left side shows it.
///
/// @param form the case definition that the file is pinned to
/// @param judged what the program reckons from it
/// @param data what the file leaves open
/// @param beside the cases before and after it in the round
public record CaseView(
    CaseFile file,
    Definition form,
    TargetGroup group,
    Judged judged,
    Completeness data,
    Beside beside) {
  private static final double DAYS_A_MONTH = 30.4375;

  /// The neighbours in the round's list, by code.
  public record Beside(Optional<CaseCode> previous, Optional<CaseCode> next) {}

  /// What is reckoned from a case, by the thresholds in force.
  ///
  /// @param findings what the rules see that the viewer may read, weightiest first
  /// @param growth empty where the case is no child's, or does not say its sex
  public record Judged(List<Finding> findings, Optional<GrowthCourse> growth) {
    public Judged {
      findings = List.copyOf(findings);
    }
  }

  List<Finding> findings() {
    return judged.findings();
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
