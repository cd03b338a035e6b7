package id.telaah.calculation;

import id.telaah.form.Calculated;
import id.telaah.form.Calculation;
import id.telaah.form.Inputs;
import id.telaah.growth.Sex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// `potensi_genetik`: the mid-parental height in cm, to one decimal: the mean of both parents, the
/// other sex first brought to the child's by 13 cm; what lies within 8.5 cm of it is expected
/// (Tanner). Of the child's sex (`L`, `P`), the mother's height and the father's height.
final class MidParentalHeight implements Calculation {
  private static final BigDecimal BETWEEN_SEXES_CM = BigDecimal.valueOf(13);

  @Override
  public String name() {
    return "potensi_genetik";
  }

  @Override
  public List<Takes> takes() {
    return List.of(Takes.CODE, Takes.NUMBER, Takes.NUMBER);
  }

  @Override
  public Optional<Calculated> compute(Inputs inputs) {
    Optional<Boolean> boy = inputs.code(0).flatMap(Sex::ofCode).map(Sex.BOY::equals);
    return boy.flatMap(isBoy ->
        inputs
            .number(1)
            .flatMap(
                mother -> inputs.number(2).map(father -> height(inputs, isBoy, mother, father))));
  }

  private static Calculated height(
      Inputs inputs, boolean boy, BigDecimal motherCm, BigDecimal fatherCm) {
    BigDecimal parents = motherCm.add(fatherCm);
    BigDecimal exact =
        (boy ? parents.add(BETWEEN_SEXES_CM) : parents.subtract(BETWEEN_SEXES_CM))
            .divide(BigDecimal.TWO);
    BigDecimal height = inputs.rounded(exact, 1);
    return new Calculated(
        height, How.of(boy ? "parents.boy" : "parents.girl", motherCm, fatherCm, height));
  }
}
