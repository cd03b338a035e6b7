package id.telaah.risk;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.form.Value;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// Fills in a case of a child under two in a test, one sentence at a time.
public final class CaseScenario {
  static final Forms FORMS =
      new ShippedForms(
          Calculations.all(),
          set -> List.of(new Option("33.75.04.1004", Words.same("Jenggot"), Words.NONE)));
  public static final Definition CASE_FORM = FORMS.newest("aks-baduta-kasus");

  private Answers answers = Answers.NONE;

  private CaseScenario() {}

  public static CaseScenario of(String sex) {
    return new CaseScenario().chosen(CaseFields.SEX, sex);
  }

  public CaseScenario chosen(String linkId, String... codes) {
    List<Value> values = new java.util.ArrayList<>();
    for (String code : codes) {
      values.add(new Value.Coded(code));
    }
    answers = answers.with(ItemKey.of(linkId), new Answer.Given(values));
    return this;
  }

  public CaseScenario number(String linkId, String number) {
    answers = answers.with(ItemKey.of(linkId), numeric(number));
    return this;
  }

  public CaseScenario missing(String linkId, MissingReason reason) {
    answers = answers.with(ItemKey.of(linkId), new Answer.Missing(reason));
    return this;
  }

  public CaseScenario collected(String month) {
    answers = answers.with(ItemKey.of(CaseFields.COLLECTED), month(month));
    return this;
  }

  /// One measurement, lying down.
  public CaseScenario measured(String month, int ageDays, String weightKg, String lengthCm) {
    int row = answers.rows(CaseFields.MEASUREMENTS).size() + 1;
    answers =
        answers
            .withRow(CaseFields.MEASUREMENTS, row)
            .with(new ItemKey(CaseFields.MONTH, row), month(month))
            .with(new ItemKey(CaseFields.AGE_DAYS, row), numeric(String.valueOf(ageDays)))
            .with(new ItemKey(CaseFields.WEIGHT_KG, row), numeric(weightKg))
            .with(new ItemKey(CaseFields.LENGTH_CM, row), numeric(lengthCm))
            .with(new ItemKey(CaseFields.POSITION, row), Answer.of(new Value.Coded("l")));
    return this;
  }

  /// A weighing alone.
  public CaseScenario weighed(String month, int ageDays, String weightKg) {
    int row = answers.rows(CaseFields.MEASUREMENTS).size() + 1;
    answers =
        answers
            .withRow(CaseFields.MEASUREMENTS, row)
            .with(new ItemKey(CaseFields.MONTH, row), month(month))
            .with(new ItemKey(CaseFields.AGE_DAYS, row), numeric(String.valueOf(ageDays)))
            .with(new ItemKey(CaseFields.WEIGHT_KG, row), numeric(weightKg));
    return this;
  }

  /// Oedema looked for at the measurement that was made last.
  public CaseScenario oedema(boolean seen) {
    int row = answers.rows(CaseFields.MEASUREMENTS).size();
    answers = answers.with(new ItemKey(CaseFields.OEDEMA, row), Answer.of(new Value.Flag(seen)));
    return this;
  }

  /// A figure of the measurement that was made last.
  public CaseScenario also(String linkId, String number) {
    int row = answers.rows(CaseFields.MEASUREMENTS).size();
    answers = answers.with(new ItemKey(linkId, row), numeric(number));
    return this;
  }

  private static Answer numeric(String number) {
    return Answer.of(new Value.Numeric(new BigDecimal(number)));
  }

  private static Answer month(String month) {
    return Answer.of(new Value.Month(YearMonth.parse(month)));
  }

  public CaseFile file() {
    return new CaseFile(
        new CaseCode("AKS-3375-2026-S2-BDT-001"),
        "baduta",
        CASE_FORM.ref(),
        answers,
        "a".repeat(64));
  }
}
