package id.telaah.growth;

import java.util.Optional;

/// The child whose measurings are read: sex, and how early it was born.
///
/// @param gestationDays gestational age at birth in days; 280 where born at term or unknown
public record Child(Sex sex, int gestationDays) {
  private static final int TERM_DAYS = 280;
  private static final int PRETERM_BEFORE_DAYS = 37 * 7;

  /// Born before 37 weeks.
  public boolean preterm() {
    return gestationDays < PRETERM_BEFORE_DAYS;
  }

  /// The age a measuring is read at: corrected for a preterm child until 24 months.
  public ReadAge at(Age actual) {
    boolean corrected = preterm() && !actual.byHeight();
    return new ReadAge(actual, corrected ? TERM_DAYS - gestationDays : 0);
  }

  /// The two ages of a preterm child, and which of them counts.
  ///
  /// @param actual age since birth
  /// @param daysEarly days taken off; 0 where the actual age counts
  public record ReadAge(Age actual, int daysEarly) {
    /// Whether the corrected age is the one that counts.
    public boolean isCorrected() {
      return daysEarly > 0;
    }

    /// Whether an age is the one that counts: the corrected one where there is one.
    boolean counts(Age age) {
      return used().map(age::equals).orElse(true);
    }

    /// The corrected age; empty where none applies, or where the child has not yet reached the day
    /// it was expected.
    public Optional<Age> corrected() {
      return isCorrected() && actual.days() >= daysEarly
          ? Optional.of(new Age(actual.days() - daysEarly))
          : Optional.empty();
    }

    /// The age that counts; empty before the day a preterm child was expected, for which WHO's
    /// standards hold no figures.
    public Optional<Age> used() {
      return isCorrected() ? corrected() : Optional.of(actual);
    }
  }
}
