package id.telaah.growth;

/// Weight-for-age.
final class WeightForAge extends ForAge {
  WeightForAge() {
    super(LmsTable.read("wfa", 0, 1856));
  }

  @Override
  double score(Lms row, double value) {
    return row.restrictedZ(value);
  }
}
