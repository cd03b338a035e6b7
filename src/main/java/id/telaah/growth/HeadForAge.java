package id.telaah.growth;

/// Head circumference for age.
final class HeadForAge extends ForAge {
  HeadForAge() {
    super(LmsTable.read("hcfa", 0, 1856));
  }

  @Override
  double score(Lms row, double value) {
    return row.z(value);
  }
}
