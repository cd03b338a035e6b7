package id.telaah.growth;

/// Mid-upper-arm circumference for age, from day 91.
final class ArmForAge extends ForAge {
  ArmForAge() {
    super(LmsTable.read("acfa", 91, 1856));
  }

  @Override
  double score(Lms row, double value) {
    return row.restrictedZ(value);
  }
}
