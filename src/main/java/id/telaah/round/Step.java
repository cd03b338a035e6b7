package id.telaah.round;

import java.time.LocalDate;

/// The days that a round has set for a stage.
///
/// @param from its first day
/// @param until its last day, the same for a stage of one day
public record Step(Stage stage, LocalDate from, LocalDate until) {
  public Step {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(stage + " ends before it begins");
    }
  }
}
