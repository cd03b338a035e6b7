package id.telaah.risk;

import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.StrictFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The risk rules of a target group, in one version, as their files give them, over the thresholds
/// in force. Immutable.
public final class Rules {
  private final String version;
  private final Definition caseForm;
  private final List<RuleShelf.Placed> rows;
  private final Thresholds thresholds;
  private final List<Rule> all;

  private Rules(
      String version, Definition caseForm, List<RuleShelf.Placed> rows, Thresholds thresholds) {
    this.version = version;
    this.caseForm = caseForm;
    this.rows = rows;
    this.thresholds = thresholds;
    this.all = rules();
  }

  /// @param others what the file may include, by name
  static Rules read(
      String name, byte[] json, Definition caseForm, Function<String, Optional<RuleFile>> others) {
    RuleFile file = StrictFile.read(RuleShelf.path(name), json, RuleFile.class);
    return checked(name, file, caseForm, others, true);
  }

  /// Over the shipped thresholds.
  ///
  /// @param others what the file may include, by name
  /// @param strict whether the case form must have every fact that the file itself asks for
  /// @throws FormException where a file is not as it must be
  static Rules checked(
      String name,
      RuleFile file,
      Definition caseForm,
      Function<String, Optional<RuleFile>> others,
      boolean strict) {
    if (!caseForm.ref().name().equals(file.caseForm())) {
      throw new FormException(
          RuleShelf.path(name)
              + ": caseForm is "
              + file.caseForm()
              + ", not "
              + caseForm.ref().name());
    }
    List<RuleShelf.Placed> rows =
        RuleShelf.rows(name, file, others).stream()
            .map(row -> strict ? row : new RuleShelf.Placed(row.file(), row.row(), true))
            .toList();
    Set<String> ids = new HashSet<>();
    for (RuleShelf.Placed placed : rows) {
      if (!ids.add(placed.row().id())) {
        throw new FormException(placed.file() + ": rule " + placed.row().id() + " stands twice");
      }
    }
    return new Rules(name, caseForm, rows, Thresholds.shipped());
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (RuleShelf.Placed placed : rows) {
      RuleReader reader = new RuleReader(placed, caseForm, thresholds);
      if (!placed.included() || reader.hasItsFacts()) {
        rules.add(reader.rule());
      }
    }
    return List.copyOf(rules);
  }

  /// The same rules over other thresholds.
  public Rules over(Thresholds inForce) {
    return inForce.equals(thresholds) ? this : new Rules(version, caseForm, rows, inForce);
  }

  /// The same under the name of another version.
  Rules called(String otherVersion) {
    return new Rules(otherVersion, caseForm, rows, thresholds);
  }

  /// Which rules, exactly: `baduta-1`; with a mark where the district edits them:
  /// `baduta-1+3fa9c1`.
  public String version() {
    return version;
  }

  /// What their conditions compare with.
  public Thresholds thresholds() {
    return thresholds;
  }

  public List<Rule> all() {
    return all;
  }

  public Optional<Rule> find(String id) {
    return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /// The thresholds that rules of this group apply.
  public Set<String> applied() {
    Set<String> ids = new HashSet<>();
    all.forEach(rule -> rule.basis().cutoffs().forEach(it -> ids.add(it.threshold().id())));
    return ids;
  }

  /// The files that the rules come from: `rules/baduta-1.json`.
  Set<String> files() {
    Set<String> files = new HashSet<>();
    rows.forEach(placed -> files.add(placed.file()));
    return files;
  }
}
