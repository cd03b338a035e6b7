package id.telaah.panel;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;

/// Fills in one discipline's review in a test, one sentence at a time.
public final class OpinionScenario {
  private final Discipline discipline;
  private Answers answers = Answers.NONE;

  private OpinionScenario(Discipline discipline) {
    this.discipline = discipline;
  }

  public static OpinionScenario by(Discipline discipline) {
    return new OpinionScenario(discipline).choose(FormKeys.COMPLETENESS, 0, "lengkap");
  }

  public OpinionScenario concludes(String text, String risk) {
    write(FormKeys.CONCLUSION, 0, text);
    return choose(FormKeys.RISK, 0, risk);
  }

  public OpinionScenario suspectsDisease() {
    return choose(FormKeys.COMORBIDITY, 0, "dicurigai");
  }

  public OpinionScenario lacks(String datum) {
    choose(FormKeys.COMPLETENESS, 0, "belum_dapat_disimpulkan");
    int row = row(FormKeys.REQUESTS);
    return write(FormKeys.REQUEST_ITEM, row, datum);
  }

  /// A datum that is lacking, and what waits for it.
  public OpinionScenario lacks(String datum, String reason) {
    lacks(datum);
    return write(FormKeys.REQUEST_REASON, answers.rows(FormKeys.REQUESTS).getLast(), reason);
  }

  public OpinionScenario refers(String where) {
    answers =
        answers.with(ItemKey.of(FormKeys.REFERRAL), Answer.of(new Value.Flag(!where.isEmpty())));
    return where.isEmpty() ? this : write(FormKeys.REFERRAL_TO, 0, where);
  }

  public OpinionScenario blames(String cause, String strength, String datum) {
    int row = row(FormKeys.CAUSES);
    choose(FormKeys.CAUSE_CODE, row, cause);
    choose(FormKeys.CAUSE_STRENGTH, row, strength);
    return datum.isEmpty() ? this : write(FormKeys.CAUSE_DATUM, row, datum);
  }

  /// @param terms "1_bulan/tinggi"
  public OpinionScenario asks(String intervention, String function, String terms, String what) {
    int row = row(FormKeys.ROWS);
    choose(FormKeys.ROW_INTERVENTION, row, intervention);
    choose(FormKeys.ROW_FUNCTION, row, function);
    choose(FormKeys.ROW_DEADLINE, row, terms.split("/")[0]);
    choose(FormKeys.ROW_PRIORITY, row, terms.split("/")[1]);
    return write(FormKeys.ROW_WHAT, row, what);
  }

  private int row(String group) {
    int row = answers.rows(group).size() + 1;
    answers = answers.withRow(group, row);
    return row;
  }

  private OpinionScenario choose(String linkId, int row, String code) {
    answers = answers.with(new ItemKey(linkId, row), Answer.of(new Value.Coded(code)));
    return this;
  }

  private OpinionScenario write(String linkId, int row, String text) {
    answers = answers.with(new ItemKey(linkId, row), Answer.of(new Value.Text(text)));
    return this;
  }

  public Answers answers() {
    return answers;
  }

  public Opinion opinion() {
    return new Opinion(discipline, PanelForms.REVIEW, answers);
  }
}
