package id.telaah.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.form.MissingReason;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.form.Value;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {
  private static final Definition FORM =
      new ShippedForms(
              Calculations.all(),
              set -> List.of(new Option("33.75.01.1009", Words.same("Tirto"), Words.NONE)))
          .newest("aks-bumil-kasus");

  @Test
  void figuresStandWithTheirUnitsAsPeopleWriteThem() {
    Answers answers =
        Answers.NONE
            .with(ItemKey.of("td_sistolik"), number("150"))
            .with(ItemKey.of("bb_pra"), number("42"))
            .with(ItemKey.of("tb"), number("151"));

    List<CaseSheet.Fact> figures = figures(answers, "td_sistolik", "imt_pra", "tb");

    assertThat(figures)
        .extracting(CaseSheet.Fact::value)
        .containsExactly("150 mmHg", "18,4 kg/m²", "151 cm");
  }

  @Test
  void whatIsNotKnownIsSaidAndWhatDoesNotApplyIsLeftOut() {
    Answers answers =
        Answers.NONE
            .with(ItemKey.of("hb"), new Answer.Missing(MissingReason.UNKNOWN))
            .with(ItemKey.of("jarak_kehamilan"), new Answer.Missing(MissingReason.NOT_APPLICABLE));

    List<CaseSheet.Fact> figures = figures(answers, "hb", "jarak_kehamilan", "lila");

    assertThat(figures).extracting(CaseSheet.Fact::value).containsExactly("belum ada", "belum ada");
  }

  @Test
  void anAnswerThatOnlySomeDisciplinesMaySeeIsNeverAFigure() {
    Answers answers =
        Answers.NONE
            .with(ItemKey.of("hiv"), Answer.of(new Value.Coded("reaktif")))
            .with(ItemKey.of("kdrt"), Answer.of(new Value.Coded("ya")))
            .with(ItemKey.of("kehamilan_diinginkan"), Answer.of(new Value.Coded("tidak")));

    assertThat(figures(answers, "hiv", "kdrt", "kehamilan_diinginkan")).isEmpty();
  }

  private static List<CaseSheet.Fact> figures(Answers answers, String... linkIds) {
    CaseFile file =
        new CaseFile(
            new CaseCode("AKS-3375-2026-S2-BML-001"), "bumil", FORM.ref(), answers, "a".repeat(64));
    return new KeyFigures(file, FORM, "belum ada").of(List.of(linkIds));
  }

  private static Answer number(String text) {
    return Answer.of(new Value.Numeric(new BigDecimal(text)));
  }
}
