package id.telaah.panel;

import id.telaah.language.Words;
import id.telaah.round.Discipline;
import java.util.Map;

/// One thing that four disciplines speak to, side by side.
///
/// @param key `tingkat_risiko`, `penyebab:A2.1`, `rekomendasi:jamban_layak|perumahan`
/// @param lanes of all four; silent where a discipline says nothing
/// @param differs whether they do not say the same
public record Topic(
    String key, Kind kind, Words title, Map<Discipline, Lane> lanes, boolean differs) {
  /// What the topic is about; in the order they show.
  public enum Kind {
    COMPLETENESS,
    GROWTH,
    CONCLUSION,
    RISK,
    COMORBIDITY,
    MAIN_CAUSE,
    CAUSE,
    REFERRAL,
    RECOMMENDATION
  }

  public Topic {
    lanes = Map.copyOf(lanes);
  }

  public Lane lane(Discipline discipline) {
    return lanes.getOrDefault(discipline, Lane.SILENT);
  }
}
