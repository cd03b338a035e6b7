package id.telaah.calculation;

import id.telaah.form.Calculation;
import id.telaah.form.CalculationSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every calculation that a definition file may name. A new one is a class of this room and a line
/// here; its source goes into docs/clinical-sources.md.
public final class Calculations implements CalculationSource {
  private static final Calculations ALL = new Calculations();

  private final Map<String, Calculation> byName = new LinkedHashMap<>();

  private Calculations() {
    List.of(
            Sum.plain(),
            new Count(),
            new Difference(),
            new Percent(),
            new Quotient(),
            new MonthsBetween(),
            new BodyMassIndex(),
            new Trimester(),
            new ExpectedGain(),
            new MidParentalHeight(),
            new CorrectedAge(),
            Sum.ofPregnancy(),
            new IntakePercent("persen_akg_energi", IntakePercent.ENERGY_KCAL),
            new IntakePercent("persen_akg_protein", IntakePercent.PROTEIN_G))
        .forEach(one -> byName.put(one.name(), one));
  }

  public static Calculations all() {
    return ALL;
  }

  @Override
  public Optional<Calculation> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
