package id.telaah.ui.chart;

import id.telaah.growth.Age;
import id.telaah.growth.ChartWords;
import id.telaah.growth.GrowthCourse;
import id.telaah.growth.Reading;
import id.telaah.growth.ReportedScore;
import id.telaah.growth.Stature;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.util.ArrayList;
import java.util.List;

/// What the cells of the growth table say.
final class RowWords {
  private final GrowthCourse course;
  private final Texts texts;
  private final ChartWords chart;

  RowWords(GrowthCourse course, Language language) {
    this.course = course;
    texts = Texts.beside(RowWords.class, language);
    chart = new ChartWords(language);
  }

  /// "11,9 bln", with the corrected age where that one is used.
  String age(GrowthRow row) {
    String actual = months(row.age().actual());
    return row.age()
        .corrected()
        .map(it -> texts.get("table.corrected", months(it), actual))
        .orElse(texts.get("table.age", actual));
  }

  /// The measure that was read, as computed with: "70,5 cm".
  String measure(GrowthRow row) {
    return row.read()
        .map(it -> {
          Age age = it.age() == null ? row.measuring().age() : it.age();
          double value = row.measuring().value(it.indicator(), age).orElse(Double.NaN);
          return chart.measure(it.indicator(), value);
        })
        .orElse("");
  }

  /// "PB/U".
  String indicator(GrowthRow row) {
    return row.read().map(it -> it.indicator().code(it.age()).in(texts.language())).orElse("");
  }

  /// "−3,05".
  String z(GrowthRow row) {
    return row.read().map(it -> Formats.decimal(it.z(), 2, texts.language())).orElse("\u2013");
  }

  /// The category, and everything that has to be said beside it.
  String category(GrowthRow row) {
    List<String> parts = new ArrayList<>();
    row.read().ifPresent(it -> judge(row, it, parts));
    if (row.reading() == null) {
      parts.add(
          row.age().used().isEmpty() ? texts.get("table.beforeTerm") : texts.get("table.noScore"));
    }
    if (row.measuring().body().oedema()) {
      parts.add(texts.get("table.oedema"));
    }
    if (standingTooEarly(row)) {
      parts.add(texts.get("table.standingTooEarly"));
    }
    return String.join(" · ", parts);
  }

  private void judge(GrowthRow row, Reading reading, List<String> parts) {
    reading.category().ifPresent(it -> parts.add(it.label().in(texts.language())));
    reading.differingByFullMonth().ifPresent(it -> parts.add(chart.byFullMonth(it)));
    course.differing(row.measuring()).stream()
        .filter(it -> it.indicator() == reading.indicator())
        .forEach(it -> parts.add(reported(row, it)));
    if (!course.doubts(row.measuring(), reading.indicator()).isEmpty()) {
      parts.add(chart.implausible());
    }
  }

  /// "dilaporkan −2,10 (beda 0,12)"; of a preterm child with the score at the same age.
  private String reported(GrowthRow row, ReportedScore score) {
    String said = Formats.decimal(score.reported(), 2, texts.language());
    String apart = Formats.decimal(score.difference().doubleValue(), 2, texts.language());
    return row.age().isCorrected()
        ? texts.get(
            "table.reported.uncorrected",
            said,
            apart,
            Formats.decimal(score.computed(), 2, texts.language()))
        : texts.get("table.reported", said, apart);
  }

  private static boolean standingTooEarly(GrowthRow row) {
    Age age = row.age().used().orElse(row.age().actual());
    return Stature.of(row.measuring().body().lengthCm(), row.measuring().body().posture(), age)
        .standingTooEarly();
  }

  private String months(Age age) {
    return Formats.decimal(age.shownMonths(), 1, texts.language());
  }
}
