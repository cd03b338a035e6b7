package id.telaah.growth;

/// Body mass index for age: of length to day 730, of height from day 731.
final class BmiForAge extends ForAge {
  BmiForAge() {
    super(LmsTable.read("bfa", 0, 1856));
  }

  @Override
  double score(Lms row, double value) {
    return row.restrictedZ(value);
  }
}
