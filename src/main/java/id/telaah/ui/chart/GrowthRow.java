package id.telaah.ui.chart;

import id.telaah.growth.Child;
import id.telaah.growth.Measuring;
import id.telaah.growth.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of the growth table: an indicator of one measuring, or a measuring that WHO's standards
/// say nothing about.
///
/// @param reading null where the measuring has no score at all
record GrowthRow(Measuring measuring, Child.ReadAge age, @Nullable Reading reading) {
  /// All lines of a child, the latest measuring first.
  static List<GrowthRow> of(Child child, List<Measuring> measurings) {
    List<GrowthRow> rows = new ArrayList<>();
    measurings.stream()
        .sorted(Comparator.comparingDouble((Measuring it) -> it.age().days()).reversed())
        .forEach(it -> add(rows, child, it));
    return List.copyOf(rows);
  }

  private static void add(List<GrowthRow> rows, Child child, Measuring measuring) {
    Child.ReadAge age = child.at(measuring.age());
    List<Reading> readings = Reading.all(child.sex(), age.used().orElse(null), measuring.body());
    if (readings.isEmpty()) {
      rows.add(new GrowthRow(measuring, age, null));
    }
    readings.forEach(it -> rows.add(new GrowthRow(measuring, age, it)));
  }

  Optional<Reading> read() {
    return Optional.ofNullable(reading);
  }
}
