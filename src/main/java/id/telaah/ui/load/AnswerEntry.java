package id.telaah.ui.load;

import id.telaah.intake.AnswerReading;
import id.telaah.intake.Problem;
import java.util.List;
import java.util.Optional;

/// One list of answers in the preview, and what became of it.
///
/// @param reading what the list would change, or why it is refused
/// @param step how far it is
public record AnswerEntry(AnswerReading reading, Step step) {
  /// How far a list is.
  public enum Step {
    READ,
    KEEPING,
    KEPT
  }

  static AnswerEntry of(AnswerReading reading) {
    return new AnswerEntry(reading, Step.READ);
  }

  /// Whether it could be kept and is not yet.
  boolean waits() {
    return step == Step.READ && reading instanceof AnswerReading.Answered;
  }

  boolean isKept() {
    return step == Step.KEPT;
  }

  boolean isRefused() {
    return reading instanceof AnswerReading.Refused;
  }

  AnswerEntry keeping() {
    return new AnswerEntry(reading, Step.KEEPING);
  }

  /// @param problem why the store kept nothing; empty where it did
  AnswerEntry after(Optional<Problem> problem) {
    return problem
        .map(one -> of(new AnswerReading.Refused(reading.file(), List.of(one))))
        .orElseGet(() -> new AnswerEntry(reading, Step.KEPT));
  }

  /// How many answers it holds.
  int count() {
    return reading instanceof AnswerReading.Answered answered ? answered.lines().size() : 0;
  }
}
