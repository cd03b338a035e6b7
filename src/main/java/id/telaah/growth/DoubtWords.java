package id.telaah.growth;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import java.util.Optional;

/// Says why a measuring is doubted, in both languages.
final class DoubtWords {
  private final Texts indonesian = Texts.beside(DoubtWords.class, Language.ID);
  private final Texts english = Texts.beside(DoubtWords.class, Language.EN);

  /// What fills a sentence in a language.
  @FunctionalInterface
  private interface Filling {
    Object[] in(Language language);
  }

  /// "PB/U −6,20 SD di luar batas WHO (−6 sampai 6 SD)".
  Words beyondWho(Reading reading) {
    Indicator indicator = reading.indicator();
    return said(
        "doubt.beyondWho",
        language ->
            new Object[] {
              indicator.code(reading.age()).in(language),
              decimal(reading.z(), 2, language),
              decimal(indicator.lowestPlausible(), 0, language),
              decimal(indicator.highestPlausible(), 0, language)
            });
  }

  /// "2,1 cm lebih pendek daripada umur 11,0 bulan".
  Words shrunk(double lostCm, Measuring before) {
    return said(
        "doubt.shrunk",
        language -> new Object[] {decimal(lostCm, 1, language), months(before, language)});
  }

  /// "PB/U naik 1,80 SD dalam 31 hari".
  Words jumped(Indicator indicator, double change, Measuring before, Measuring now) {
    long days = Math.round(now.age().days() - before.age().days());
    return said(
        change > 0 ? "doubt.leapt" : "doubt.fell",
        language ->
            new Object[] {
              indicator.code(now.age()).in(language),
              decimal(Math.abs(change), 2, language),
              Long.toString(days)
            });
  }

  Words impossibleWeight(double kg) {
    return said("doubt.weight", language -> new Object[] {plain(kg, language)});
  }

  Words impossibleLength(double cm) {
    return said("doubt.length", language -> new Object[] {plain(cm, language)});
  }

  Words tooOld(Measuring now) {
    return said("doubt.tooOld", language -> new Object[] {months(now, language)});
  }

  Words twice(Measuring now) {
    return said("doubt.twice", language -> new Object[] {months(now, language)});
  }

  /// "bulan ukur dan umur tidak cocok: Mei 2026 ke Juni 2026, umur bertambah 90 hari".
  Words month(Measuring before, Measuring now) {
    long days = Math.round(now.age().days() - before.age().days());
    return said(
        "doubt.month",
        language ->
            new Object[] {month(before, language), month(now, language), Long.toString(days)});
  }

  private Words said(String key, Filling filling) {
    return new Words(
        indonesian.get(key, filling.in(Language.ID)), english.get(key, filling.in(Language.EN)));
  }

  private static String month(Measuring measuring, Language language) {
    return Optional.ofNullable(measuring.noted().month())
        .map(it -> Formats.month(it, language))
        .orElse("–");
  }

  private static String months(Measuring measuring, Language language) {
    return decimal(measuring.age().shownMonths(), 1, language);
  }

  private static String decimal(double number, int decimals, Language language) {
    return Formats.decimal(number, decimals, language);
  }

  private static String plain(double number, Language language) {
    return Formats.plain(java.math.BigDecimal.valueOf(number), language);
  }
}
