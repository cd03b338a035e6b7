package id.telaah.growth;

/// One row of a WHO table, and the LMS method on it.
///
/// @param l power of the Box-Cox transformation
/// @param m median, in the measure's unit
/// @param s coefficient of variation
record Lms(double l, double m, double s) {
  /// How many standard deviations a measure lies from the median.
  double z(double value) {
    if (l == 1) {
      return (value / m - 1) / s;
    }
    return (l == 0 ? Math.log(value / m) : (Math.pow(value / m, l) - 1) / l) / s;
  }

  /// As [#z], with WHO's restricted tails: beyond 3 SD the distance between 2 and 3 SD is the unit,
  /// so that a skewed curve does not understate what is extreme.
  double restrictedZ(double value) {
    double z = z(value);
    if (z > 3) {
      double third = valueAt(3);
      return 3 + (value - third) / (third - valueAt(2));
    }
    if (z < -3) {
      double third = valueAt(-3);
      return -3 + (value - third) / (valueAt(-2) - third);
    }
    return z;
  }

  /// The measure at a number of standard deviations from the median.
  double valueAt(double sd) {
    return l == 0 ? m * Math.exp(s * sd) : m * Math.pow(1 + l * s * sd, 1 / l);
  }

  /// The row a part of the way to a neighbouring row.
  ///
  /// @param part 0 is this row, 1 the neighbour
  Lms towards(Lms next, double part) {
    return new Lms(l + part * (next.l - l), m + part * (next.m - m), s + part * (next.s - s));
  }
}
