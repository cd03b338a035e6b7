package id.telaah.recommendation;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.Measurement;
import id.telaah.growth.Child;
import id.telaah.growth.GrowthCourse;
import id.telaah.growth.GrowthLimits;
import id.telaah.growth.Sex;
import id.telaah.panel.Signature;
import id.telaah.risk.ChildGrowth;
import id.telaah.risk.Finding;
import id.telaah.round.Office;
import java.util.List;

/// The one-page recommendation sheet of a case.
///
/// @param heading which case, round and place
/// @param findings risk findings, weightiest first
/// @param body how the child grew, or how the woman is
/// @param agreed the panel's text
/// @param signatures of the four disciplines, or fewer on a draft
public record CaseSheet(
    Heading heading,
    Office office,
    List<Finding> findings,
    Body body,
    Agreed agreed,
    List<Signature> signatures) {
  /// @param title "Semester II 2026 · Kota Pekalongan"
  /// @param facts label and value, in order: group, sex, age, kelurahan, …
  /// @param versions form, rule and table versions, for the foot
  public record Heading(CaseCode code, String title, List<Fact> facts, String versions) {}

  public record Fact(String label, String value) {}

  /// What the sheet shows of the body between findings and agreement.
  public sealed interface Body permits GrowthPart, Figures, FiguresAndGrowth {}

  /// The key figures of a grown person, in the group's order.
  public record Figures(List<Fact> all) implements Body {
    public Figures {
      all = List.copyOf(all);
    }
  }

  /// What the charts of a child are drawn from.
  ///
  /// @param female sex of the child
  /// @param gestationDays gestational age at birth in days; 280 where born at term or unknown
  /// @param limits by which its course was judged
  public record GrowthPart(
      boolean female, int gestationDays, List<Measurement> measurements, GrowthLimits limits)
      implements Body {
    /// The child's growth as the standards read it.
    public GrowthCourse course() {
      return GrowthCourse.of(
          new Child(female ? Sex.GIRL : Sex.BOY, gestationDays),
          measurements.stream().map(ChildGrowth::measuring).toList(),
          limits);
    }
  }

  /// A mother and her baby in one case: her key figures, its charts.
  public record FiguresAndGrowth(Figures figures, GrowthPart growth) implements Body {}

  /// @param conclusion the panel's judgement in words
  /// @param risk "Tinggi"; empty where data are incomplete
  /// @param requests "Tinggi badan ayah – menilai potensi genetik": the data that the panel asks
  ///   for, where it could not conclude
  /// @param causes main first, each with its branch and strength in words
  /// @param dissent "Psikolog: …"
  public record Agreed(
      String risk,
      String conclusion,
      List<String> requests,
      List<String> causes,
      List<SheetRow> recommendations,
      List<String> dissent) {}

  /// A recommendation with the agency's name in place of its function.
  public record SheetRow(RecommendationRow row, String agency) {}
}
