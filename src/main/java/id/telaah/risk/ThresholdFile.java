package id.telaah.risk;

import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A threshold table as it is written; what its keys may be.
record ThresholdFile(
    String version,
    List<ThresholdTable.Subject> subjects,
    List<List<String>> orders,
    List<Row> thresholds) {
  ThresholdFile {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(subjects, "subjects");
    Objects.requireNonNull(orders, "orders");
    Objects.requireNonNull(thresholds, "thresholds");
  }

  record Row(
      String id,
      String subject,
      BigDecimal value,
      Words unit,
      BigDecimal min,
      BigDecimal max,
      @Nullable Boolean whole,
      @Nullable List<BigDecimal> choices,
      Words name,
      Words source,
      @Nullable Words conflict) {
    Row {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(min, "min");
      Objects.requireNonNull(max, "max");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(source, "source");
    }

    Threshold threshold() {
      return new Threshold(
          id,
          subject,
          value,
          new Threshold.Range(
              min, max, Boolean.TRUE.equals(whole), choices == null ? List.of() : choices),
          unit,
          new Threshold.Wording(name, source, Optional.ofNullable(conflict)));
    }
  }
}
