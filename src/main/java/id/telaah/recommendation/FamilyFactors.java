package id.telaah.recommendation;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.FieldStanding;
import id.telaah.form.Condition;
import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.Item;
import id.telaah.form.Sight;
import id.telaah.form.StrictFile;
import id.telaah.risk.Facts;
import id.telaah.risk.Finding;
import id.telaah.risk.Rule;
import id.telaah.risk.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The family seen as a whole. Which rules and fields belong to a factor is nowhere listed: it
/// follows from the causes that the rules name.
public final class FamilyFactors {
  private static final String FILE = "catalogue/family-factors.json";

  private final List<FamilyFactor> factors;

  private FamilyFactors(String name, File file, Causes causes) {
    Set<String> codes = new HashSet<>();
    for (FamilyFactor factor : file.factors) {
      if (!codes.add(factor.code())) {
        throw new FormException(name + ": factor " + factor.code() + " stands twice");
      }
      for (String cause : factor.causes()) {
        if (causes.find(cause).isEmpty()) {
          throw new FormException(name + ": factor " + factor.code() + ": no cause " + cause);
        }
      }
    }
    this.factors = List.copyOf(file.factors);
  }

  /// The factors that the program carries.
  ///
  /// @throws FormException where the file is not as it must be
  public static FamilyFactors shipped(Causes causes) {
    return new FamilyFactors(
        FILE, StrictFile.beside(FamilyFactors.class, FILE, File.class), causes);
  }

  static FamilyFactors read(String name, byte[] json, Causes causes) {
    return new FamilyFactors(name, StrictFile.read(name, json, File.class), causes);
  }

  /// Every factor that the group's rules ask about, in the file's order.
  ///
  /// @param findings what the viewer may read of the case's findings
  /// @param viewer whose eyes it is for
  public List<FactorStanding> of(
      CaseFile file, Definition caseForm, Rules rules, List<Finding> findings, Sight viewer) {
    Facts facts = Facts.of(file, caseForm);
    Set<Item> open = open(file, caseForm);
    List<FactorStanding> standings = new ArrayList<>();
    for (FamilyFactor factor : factors) {
      Set<Item> asked = new LinkedHashSet<>();
      rules.all().stream()
          .filter(rule -> belongs(rule, factor) && rule.reach().isOpenTo(viewer))
          .forEach(rule -> collect(rule.when(), caseForm, asked));
      List<Finding> seen =
          findings.stream().filter(finding -> belongs(finding.rule(), factor)).toList();
      if (!asked.isEmpty() || !seen.isEmpty()) {
        standings.add(
            new FactorStanding(
                factor,
                seen,
                asked.stream().filter(item -> isKnown(item, facts)).toList(),
                asked.stream().filter(open::contains).toList()));
      }
    }
    return List.copyOf(standings);
  }

  private static boolean belongs(Rule rule, FamilyFactor factor) {
    return rule.basis().causes().stream().anyMatch(factor.causes()::contains);
  }

  /// What the file leaves open: not what does not apply, as the interval in a first pregnancy.
  private static Set<Item> open(CaseFile file, Definition caseForm) {
    return FieldStanding.all(file, caseForm).stream()
        .filter(field -> field.standing().isOpen())
        .map(FieldStanding::item)
        .collect(Collectors.toSet());
  }

  private static boolean isKnown(Item item, Facts facts) {
    return !facts.values(item.linkId()).isEmpty();
  }

  private static void collect(Condition condition, Definition caseForm, Set<Item> into) {
    switch (condition) {
      case Condition.All(List<Condition> all) -> all.forEach(one -> collect(one, caseForm, into));
      case Condition.Any(List<Condition> any) -> any.forEach(one -> collect(one, caseForm, into));
      case Condition.Exists exists -> caseForm.item(exists.linkId()).ifPresent(into::add);
      case Condition.Is is -> caseForm.item(is.linkId()).ifPresent(into::add);
      case Condition.Compare compare -> caseForm.item(compare.linkId()).ifPresent(into::add);
    }
  }

  private record File(String version, List<FamilyFactor> factors) {
    File {
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(factors, "factors");
    }
  }
}
