package id.telaah.round;

/// What became of the wish to give a round another semester or region.
public enum Moving {
  MOVED,
  /// The round has cases, whose codes name its region.
  HAS_CASES,
  /// The store has another round of that semester.
  SEMESTER_TAKEN
}
