package id.telaah.growth;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.util.ArrayList;
import java.util.List;

/// What a growth chart says in words: titles, labels, and the whole series for who cannot see it.
public final class ChartWords {
  private final Texts texts;

  public ChartWords(Language language) {
    texts = Texts.beside(ChartWords.class, language);
  }

  /// "Panjang badan menurut umur (PB/U), anak laki-laki".
  public String title(ChartPlan plan) {
    return texts.get(
        "chart.title",
        plan.kind().title().in(texts.language()),
        plan.kind().code().in(texts.language()),
        plan.child().sex().words().in(texts.language()));
  }

  public String xTitle(ChartPlan plan) {
    return plan.indicator() == Indicator.WEIGHT_FOR_LENGTH
        ? texts.get("axis.length")
        : texts.get("axis.age");
  }

  public String yTitle(ChartPlan plan) {
    return switch (plan.indicator()) {
      case LENGTH_FOR_AGE -> texts.get("axis.length");
      case WEIGHT_FOR_AGE, WEIGHT_FOR_LENGTH -> texts.get("axis.weight");
      case BMI_FOR_AGE -> texts.get("axis.bmi");
      case HEAD_FOR_AGE -> texts.get("axis.head");
      case ARM_FOR_AGE -> texts.get("axis.arm");
    };
  }

  /// "−3 SD", "0 SD", "+2 SD": the label at the right end of a line.
  public String line(Curve curve) {
    int sd = curve.sd();
    String sign = sd < 0 ? "\u2212" : sd > 0 ? "+" : "";
    return sign + Math.abs(sd) + " SD";
  }

  /// The note where lying becomes standing.
  public String step() {
    return texts.get("chart.step");
  }

  /// What a cross is.
  public String cross() {
    return texts.get("chart.cross");
  }

  /// "kemungkinan salah ukur".
  public String implausible() {
    return texts.get("mark.implausible");
  }

  /// One mark in words: age, measure, score, category, doubt. Where a preterm child is read at the
  /// corrected age, the mark at the actual age says so and carries no category.
  public String mark(ChartPlan plan, Mark mark) {
    boolean counts = plan.child().at(mark.measuring().age()).counts(mark.readAt());
    List<String> parts = new ArrayList<>();
    parts.add(age(mark, counts));
    mark.value(plan.indicator()).ifPresent(it -> parts.add(measure(plan.indicator(), it)));
    Reading reading = mark.reading();
    if (reading != null) {
      parts.add(decimal(reading.z(), 2) + " SD");
      if (counts) {
        reading.category().ifPresent(it -> parts.add(it.label().in(texts.language())));
        reading.differingByFullMonth().ifPresent(it -> parts.add(byFullMonth(it)));
      }
    }
    mark.doubts().forEach(it -> parts.add(doubt(it)));
    return String.join(", ", parts);
  }

  /// "Perlu diperiksa: kemungkinan salah ukur (…)".
  public String toCheck(Doubt doubt) {
    return texts.get("chart.toCheck", doubt(doubt));
  }

  /// "menurut bulan penuh: Normal".
  public String byFullMonth(Category category) {
    return texts.get("mark.byFullMonth", category.label().in(texts.language()));
  }

  /// "kemungkinan salah ukur (2,1 cm lebih pendek daripada pada umur 11,0 bulan)".
  public String doubt(Doubt doubt) {
    return texts.get("mark.doubt", implausible(), doubt.reason().in(texts.language()));
  }

  private String age(Mark mark, boolean counts) {
    String months = decimal(mark.readAt().shownMonths(), 1);
    if (mark.isCorrected()) {
      return texts.get("mark.corrected", months, decimal(mark.measuring().age().shownMonths(), 1));
    }
    return counts ? texts.get("mark.age", months) : texts.get("mark.uncorrected", months);
  }

  /// The whole chart in sentences: the text for who hears the chart, on screen and in the PDF.
  public String description(ChartPlan plan) {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("chart.description", title(plan)));
    if (plan.marks().actual().isEmpty()) {
      sentences.add(texts.get("chart.empty"));
    }
    plan.marks().actual().forEach(it -> sentences.add(mark(plan, it) + "."));
    plan.marks().corrected().forEach(it -> sentences.add(mark(plan, it) + "."));
    return String.join(" ", sentences);
  }

  /// A measure with its unit: "70,5 cm", "7,25 kg".
  public String measure(Indicator indicator, double value) {
    return switch (indicator) {
      case LENGTH_FOR_AGE, HEAD_FOR_AGE, ARM_FOR_AGE -> decimal(value, 1) + " cm";
      case WEIGHT_FOR_AGE, WEIGHT_FOR_LENGTH -> decimal(value, 2) + " kg";
      case BMI_FOR_AGE -> decimal(value, 1) + " kg/m²";
    };
  }

  private String decimal(double number, int decimals) {
    return Formats.decimal(number, decimals, texts.language());
  }
}
