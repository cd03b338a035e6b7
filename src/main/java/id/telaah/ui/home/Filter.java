package id.telaah.ui.home;

import id.telaah.language.Words;
import id.telaah.review.ReviewState;
import id.telaah.risk.Finding.Severity;
import id.telaah.round.Discipline;
import java.util.Locale;
import java.util.Optional;

/// Which cases of the matrix are shown.
///
/// @param group name of a target group; empty for all
/// @param village name of a desa/kelurahan; empty for all
/// @param text part of the code or the village; blank for all
public record Filter(
    Optional<Words> group, Optional<String> village, Stage stage, Risk risk, String text) {
  /// How far a case is.
  public enum Stage {
    ALL,
    MINE,
    REVIEWING,
    TO_DECIDE,
    AGREED
  }

  /// How heavy its findings are.
  public enum Risk {
    ALL,
    RED_FLAG,
    HIGH,
    MEDIUM,
    LOW
  }

  static final Filter NONE =
      new Filter(Optional.empty(), Optional.empty(), Stage.ALL, Risk.ALL, "");

  boolean shows(HomeRow row, Optional<Discipline> viewer) {
    return group.map(row.group()::equals).orElse(true)
        && village.map(row.village()::equals).orElse(true)
        && atStage(row, viewer)
        && atRisk(row)
        && holds(row);
  }

  private boolean atStage(HomeRow row, Optional<Discipline> viewer) {
    return switch (stage) {
      case ALL -> true;
      case MINE -> viewer.map(own -> row.review(own) != ReviewState.SENT).orElse(false);
      case REVIEWING -> !row.isReadyForPanel();
      case TO_DECIDE -> row.isToDecide();
      case AGREED -> row.isAgreed();
    };
  }

  private boolean atRisk(HomeRow row) {
    Optional<Severity> heaviest = row.signs().flatMap(Signs::heaviest);
    return switch (risk) {
      case ALL -> true;
      case RED_FLAG -> row.signs().map(signs -> !signs.redFlags().isEmpty()).orElse(false);
      case HIGH -> heaviest.filter(it -> it == Severity.HIGH).isPresent();
      case MEDIUM -> heaviest.filter(it -> it == Severity.MEDIUM).isPresent();
      case LOW -> row.signs().isPresent() && heaviest.filter(it -> it != Severity.NOTE).isEmpty();
    };
  }

  private boolean holds(HomeRow row) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return row.code().value().toLowerCase(Locale.ROOT).contains(wanted)
        || row.village().toLowerCase(Locale.ROOT).contains(wanted);
  }
}
