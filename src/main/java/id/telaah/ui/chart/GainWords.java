package id.telaah.ui.chart;

import id.telaah.growth.Faltering;
import id.telaah.growth.GrowthCourse;
import id.telaah.growth.Indicator;
import id.telaah.growth.Velocity;
import id.telaah.growth.WeightGain;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the table of gains says.
final class GainWords {
  private static final int WATCHED_PERCENTILE = 15;

  private final GrowthCourse course;
  private final Texts texts;

  GainWords(GrowthCourse course, Language language) {
    this.course = course;
    this.texts = Texts.beside(GainWords.class, language);
  }

  /// "11,9 bln".
  String age(WeightGain gain) {
    return texts.get("table.age", months(gain.now().age().shownMonths()));
  }

  /// "7,60 kg", with a mark where it is doubted.
  String weight(WeightGain gain) {
    double kg = Objects.requireNonNull(gain.now().body().weightKg());
    String weight = Formats.decimal(kg, 2, texts.language()) + " kg";
    return isDoubted(gain) ? texts.get("gain.doubted", weight) : weight;
  }

  /// "+210 g dalam 31 hari".
  String gain(WeightGain gain) {
    if (gain.before() == null) {
      return "–";
    }
    int days = gain.now().age().wholeDays() - gain.before().age().wholeDays();
    return texts.get("gain.gained", signed(gain.gainG()), days);
  }

  /// "T: Tidak naik (KBM 300 g)".
  String card(WeightGain gain) {
    String letter = gain.status().code();
    String word = gain.status().words().in(texts.language());
    return gain.before() == null
        ? texts.get("gain.card", letter, word)
        : texts.get("gain.card.minimum", letter, word, grams(gain.minimumG()));
  }

  /// "di bawah P5 (P5 286 g, P15 403 g)"; over two or three months with the gain over them.
  String velocity(WeightGain gain) {
    return course.velocity(gain.now()).map(this::velocity).orElse("–");
  }

  private String velocity(Velocity gain) {
    String band =
        switch (gain.reached()) {
          case 0, 3 -> texts.get("gain.below", 5);
          case 5 -> texts.get("gain.below", WATCHED_PERCENTILE);
          default -> texts.get("gain.from", gain.reached());
        };
    String limits =
        texts.get("gain.limits", grams(gain.gainG(5)), grams(gain.gainG(WATCHED_PERCENTILE)));
    return gain.months() == 1
        ? band + " " + limits
        : texts.get("gain.over", band, gain.months(), signed(gain.gainG()), limits);
  }

  /// Whether the weight falters, by which definition.
  String faltering() {
    Faltering faltering = course.faltering();
    if (!faltering.isFaltering()) {
      return texts.get("gain.notFaltering");
    }
    List<String> reasons = new ArrayList<>();
    if (faltering.byHealthCard()) {
      reasons.add(texts.get("gain.byCard", faltering.notGained()));
    }
    if (faltering.byVelocity()) {
      reasons.add(texts.get("gain.byVelocity", course.limits().falteringPercentile()));
    }
    if (restsOnDoubt()) {
      reasons.add(texts.get("gain.onDoubt"));
    }
    return texts.get("gain.faltering", String.join("; ", reasons));
  }

  /// Whether a doubted weight is among those that count.
  private boolean restsOnDoubt() {
    int count = Math.min(course.gains().size(), course.faltering().notGained() + 1);
    return course.gains().reversed().subList(0, count).stream().anyMatch(this::isDoubted);
  }

  private boolean isDoubted(WeightGain gain) {
    return !course.doubts(gain.now(), Indicator.WEIGHT_FOR_AGE).isEmpty();
  }

  /// How to read the table, and that definitions differ.
  String note() {
    return texts.get(
        "gain.note", course.limits().notGainedTimes(), course.limits().falteringPercentile());
  }

  private String signed(int grams) {
    return (grams > 0 ? "+" : "") + grams(grams);
  }

  private String grams(int grams) {
    return Formats.decimal(grams, 0, texts.language());
  }

  private String months(double months) {
    return Formats.decimal(months, 1, texts.language());
  }
}
