package id.telaah.recommendation;

import id.telaah.casefile.Birth;
import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Measurement;
import id.telaah.casefile.Measurements;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.growth.Age;
import id.telaah.growth.GrowthLimits;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.panel.Agreement;
import id.telaah.panel.RedFlag;
import id.telaah.panel.Signature;
import id.telaah.risk.Finding;
import id.telaah.risk.Findings;
import id.telaah.risk.RuleBook;
import id.telaah.risk.Rules;
import id.telaah.risk.Thresholds;
import id.telaah.round.Regions;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Composes the one-page recommendation sheet of a case. Sheets are written in Indonesian, whatever
/// the language of the interface.
public final class SheetBook {
  private final Catalogue catalogue;
  private final Regions regions;
  private final Forms forms;
  private final RuleBook book;
  private final AgreedRows rows;
  private final Discretion discretion = Discretion.shipped();
  private final Texts texts = Texts.beside(SheetBook.class, Language.ID);

  Forms forms() {
    return forms;
  }

  public SheetBook(Catalogue catalogue, Regions regions, Forms forms, RuleBook book) {
    this.book = book;
    this.catalogue = catalogue;
    this.regions = regions;
    this.forms = forms;
    this.rows = new AgreedRows(catalogue.interventions(), regions);
  }

  /// The sheet of a case, signed or still a draft.
  ///
  /// @param today deadlines count from the approval; from this day on a draft
  public CaseSheet sheet(
      Round round, Rounds.Setup setup, TargetGroup group, Decision agreed, LocalDate today) {
    Decision decision =
        new Decision(
            agreed.file(), asked(agreed.agreement()), agreed.thresholds(), agreed.reviews());
    LocalDate from = round.approval().map(approval -> approval.date()).orElse(today);
    CaseFile file = decision.file();
    Definition caseForm = forms.exactly(file.form());
    Rules rules = book.rules(group, caseForm).over(decision.thresholds());
    List<Finding> findings = findings(file, caseForm, rules);
    return new CaseSheet(
        heading(round, group, decision, rules, findings),
        setup.office(),
        findings,
        body(group, file, caseForm, decision.thresholds().growthLimits()),
        agreed(setup, decision, from),
        decision.agreement().signatures().stream()
            .sorted(Comparator.comparing(Signature::discipline))
            .toList());
  }

  private CaseSheet.Body body(
      TargetGroup group, CaseFile file, Definition caseForm, GrowthLimits limits) {
    List<String> named = group.panel().figures();
    KeyFigures keyFigures = new KeyFigures(file, caseForm, texts.get("sheet.figure.none"));
    CaseSheet.Figures figures = new CaseSheet.Figures(keyFigures.of(named));
    if (!Measurements.belongTo(caseForm)) {
      return figures;
    }
    Birth birth = Birth.of(file);
    CaseSheet.GrowthPart growth =
        new CaseSheet.GrowthPart(
            birth.isGirl(), birth.gestationDays(), Measurements.of(file), limits);
    return named.isEmpty() ? growth : new CaseSheet.FiguresAndGrowth(figures, growth);
  }

  /// Without what only the panel may read.
  private static List<Finding> findings(CaseFile file, Definition caseForm, Rules rules) {
    return Findings.of(file, caseForm, rules).stream()
        .filter(finding -> !finding.reach().staysInPanel())
        .toList();
  }

  private CaseSheet.Heading heading(
      Round round, TargetGroup group, Decision decision, Rules rules, List<Finding> findings) {
    String versions =
        texts.get(
            "sheet.versions",
            decision.file().form(),
            decision.agreement().form(),
            rules.version(),
            thresholds(rules));
    boolean child = Measurements.belongTo(forms.exactly(decision.file().form()));
    List<CaseSheet.Fact> facts = facts(group, decision.file());
    redFlags(decision, findings).ifPresent(facts::add);
    return new CaseSheet.Heading(
        decision.file().code(),
        round.title(),
        facts,
        child ? versions + " · " + texts.get("sheet.who") : versions);
  }

  /// What must not be overlooked, at the top of the sheet; nothing that names what stays in the
  /// panel.
  private Optional<CaseSheet.Fact> redFlags(Decision decision, List<Finding> findings) {
    String words =
        RedFlag.of(findings, decision.reviews()).stream()
            .map(flag -> flag.word().id() + ground(flag, findings))
            .filter(line -> !discretion.forbids(line))
            .distinct()
            .collect(Collectors.joining("; "));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new CaseSheet.Fact(texts.get("sheet.red-flags"), words));
  }

  /// What the expert named; the datum of a rule stands among the findings.
  private static String ground(RedFlag flag, List<Finding> findings) {
    boolean fromRule = findings.stream().anyMatch(it -> it.title().equals(flag.word()));
    return fromRule || flag.ground().isEmpty() ? "" : " (" + flag.ground().id() + ")";
  }

  /// "ambang-1", with the changes that bear on the group: "ambang-1 (diubah: srq20 6 → 8)".
  private String thresholds(Rules rules) {
    Thresholds inForce = rules.thresholds();
    String changes =
        inForce.changed().stream()
            .filter(one -> rules.applied().contains(one.id()))
            .map(one ->
                one.id() + " " + plain(one.value()) + " → " + plain(inForce.number(one.id())))
            .collect(Collectors.joining("; "));
    String version = inForce.table().version();
    return changes.isEmpty() ? version : texts.get("sheet.changed", version, changes);
  }

  private static String plain(BigDecimal number) {
    return Formats.plain(number, Language.ID);
  }

  private List<CaseSheet.Fact> facts(TargetGroup group, CaseFile file) {
    List<CaseSheet.Fact> facts = new ArrayList<>();
    facts.add(new CaseSheet.Fact(texts.get("sheet.group"), group.name().id()));
    Optional<BigDecimal> years = file.answers().number(ItemKey.of(CaseFields.AGE_YEARS));
    boolean baby = years.isPresent() && !Birth.of(file).sex().isEmpty();
    years.ifPresent(age ->
        facts.add(
            new CaseSheet.Fact(
                texts.get(baby ? "sheet.years.mother" : "sheet.years"),
                texts.get("sheet.years.value", age))));
    child(facts, file, baby);
    place(facts, texts.get("sheet.village"), file, CaseFields.VILLAGE);
    place(facts, texts.get("sheet.district"), file, CaseFields.DISTRICT);
    return facts;
  }

  /// @param baby whether the case is also its mother's
  private void child(List<CaseSheet.Fact> facts, CaseFile file, boolean baby) {
    String sex = Birth.of(file).sex();
    if (!sex.isEmpty()) {
      String word = sex.equals("P") ? texts.get("sheet.girl") : texts.get("sheet.boy");
      facts.add(new CaseSheet.Fact(texts.get(baby ? "sheet.sex.baby" : "sheet.sex"), word));
    }
    List<Measurement> measurements = Measurements.of(file);
    if (!measurements.isEmpty()) {
      int days = measurements.getLast().ageDays();
      facts.add(
          new CaseSheet.Fact(
              texts.get(baby ? "sheet.age.baby" : "sheet.age"),
              texts.get("sheet.age.value", Age.ofDays(days).fullMonths(), days)));
    }
  }

  private void place(List<CaseSheet.Fact> facts, String label, CaseFile file, String linkId) {
    file.answers()
        .code(ItemKey.of(linkId))
        .ifPresent(code -> facts.add(new CaseSheet.Fact(label, regions.name(code))));
  }

  private CaseSheet.Agreed agreed(Rounds.Setup setup, Decision decision, LocalDate from) {
    Answers answers = decision.agreement().answers();
    AgreedWords words =
        new AgreedWords(forms.exactly(decision.agreement().form()), answers, catalogue.causes());
    List<CaseSheet.SheetRow> sheetRows =
        rows.asAgreed(decision, from).stream()
            .map(row -> new CaseSheet.SheetRow(row.row(), agency(setup, row)))
            .toList();
    return new CaseSheet.Agreed(
        words.risk(),
        words.conclusion(),
        words.requests(),
        words.causes(),
        sheetRows,
        words.dissent());
  }

  /// A draft may still hold answers to questions that no longer apply; they are not printed.
  private Agreement asked(Agreement agreement) {
    Definition form = forms.exactly(agreement.form());
    return new Agreement(
        agreement.round(),
        agreement.code(),
        agreement.form(),
        FormState.of(form, agreement.answers()).submitted(),
        agreement.signatures());
  }

  private String agency(Rounds.Setup setup, AssignedRow row) {
    return setup.agencies().stream()
        .filter(agency -> agency.function().equals(row.function()))
        .map(agency -> Camat.of(agency, row.kecamatan()).name())
        .findFirst()
        .orElseGet(() -> catalogue.functions().name(row.function()).id());
  }
}
