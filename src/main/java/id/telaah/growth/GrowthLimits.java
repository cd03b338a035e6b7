package id.telaah.growth;

/// What is a matter of choice in judging a child's course. A district may set each of them; where
/// sources disagree, the table of thresholds says how.
///
/// @param notGainedTimes weighings in a row that missed the health card's minimum, from which
///   weight is called faltering
/// @param falteringPercentile percentile of WHO's weight velocity below which a gain is called
///   faltering; WHO prints 3, 5, 15, 25 and 50, and what lies between counts as the next higher
/// @param shrinkCm how much shorter than before a child may be measured, centimetres
/// @param lengthJump largest believable change of a length or head score within three months, SD
/// @param weightJump the same for weight-for-age
/// @param reportedDifference from where a reported score is said to differ from the computed one
public record GrowthLimits(
    int notGainedTimes,
    int falteringPercentile,
    double shrinkCm,
    double lengthJump,
    double weightJump,
    double reportedDifference) {
  /// What counts where nobody has chosen otherwise. 0.7 cm is what WHO's growth study let two
  /// trained measurers differ by; the jumps are Telaah's proposal.
  public static final GrowthLimits STANDARD = new GrowthLimits(2, 5, 0.7, 1.0, 2.0, 0.05);
}
