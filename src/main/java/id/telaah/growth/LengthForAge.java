package id.telaah.growth;

/// Length-for-age to day 730, height-for-age from day 731: a step of 0.7 cm lies between.
final class LengthForAge extends ForAge {
  LengthForAge() {
    super(LmsTable.read("lhfa", 0, 1856));
  }

  @Override
  double score(Lms row, double value) {
    return row.z(value);
  }
}
