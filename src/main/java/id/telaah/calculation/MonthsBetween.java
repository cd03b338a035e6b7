package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// `selisih_bulan`: calendar months from the second date to the first, so that a later first date
/// gives a positive number: from the health check to the wedding.
final class MonthsBetween implements Calculation {
  @Override
  public String name() {
    return "selisih_bulan";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.MONTH, Takes.MONTH);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    return inputs
        .month(0)
        .flatMap(later -> inputs.month(1).map(earlier -> between(inputs, earlier, later)));
  }

  private static Calculated between(Inputs inputs, YearMonth earlier, YearMonth later) {
    BigDecimal months = BigDecimal.valueOf(ChronoUnit.MONTHS.between(earlier, later));
    return new Calculated(
        months,
        How.of(
            "equals",
            How.of("months.between", said(earlier), said(later)),
            inputs.asked().guidance().unit().isEmpty()
                ? How.of("months", months)
                : How.amount(inputs.asked(), months)));
  }

  private static Words said(YearMonth month) {
    return new Words(Formats.month(month, Language.ID), Formats.month(month, Language.EN));
  }
}
