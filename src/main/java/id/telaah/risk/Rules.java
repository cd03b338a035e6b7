package id.telaah.risk;

import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.FormRef;
import id.telaah.form.StrictFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The risk rules of a target group, in one version, as their files give them, over the thresholds
/// in force. Immutable.
public final class Rules {
  private static final int NEWEST = 1;
  // The files never change while the program runs, and every case that is opened asks for them.
  private static final Map<Key, Rules> READ = new ConcurrentHashMap<>();

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

  /// The newest rules that the program carries for a group, over the shipped thresholds; each file
  /// is read once.
  ///
  /// @param name as the target group names them: `baduta`
  /// @param caseForm the case definition whose fields the rules may ask about
  /// @throws FormException where a file is not as it must be
  public static Rules shipped(String name, Definition caseForm) {
    return READ.computeIfAbsent(
        new Key(name + "-" + NEWEST, caseForm.ref()), key -> read(key.version(), caseForm));
  }

  private static Rules read(String version, Definition caseForm) {
    RuleFile file =
        RuleShelf.shipped(version)
            .orElseThrow(() -> new FormException(RuleShelf.path(version) + ": no such rule file"));
    return checked(version, file, caseForm, RuleShelf::shipped);
  }

  /// @param others what the file may include, by name
  static Rules read(
      String name, byte[] json, Definition caseForm, Function<String, Optional<RuleFile>> others) {
    RuleFile file = StrictFile.read(RuleShelf.path(name), json, RuleFile.class);
    return checked(name, file, caseForm, others);
  }

  private static Rules checked(
      String name,
      RuleFile file,
      Definition caseForm,
      Function<String, Optional<RuleFile>> others) {
    if (!caseForm.ref().name().equals(file.caseForm())) {
      throw new FormException(
          RuleShelf.path(name)
              + ": caseForm is "
              + file.caseForm()
              + ", not "
              + caseForm.ref().name());
    }
    List<RuleShelf.Placed> rows = RuleShelf.rows(name, file, others);
    Set<String> ids = new HashSet<>();
    for (RuleShelf.Placed placed : rows) {
      if (!ids.add(placed.row().id())) {
        throw new FormException(placed.file() + ": rule " + placed.row().id() + " stands twice");
      }
    }
    return new Rules(name, caseForm, rows, Thresholds.shipped());
  }

  private record Key(String version, FormRef caseForm) {}

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

  /// Which rules, exactly: `baduta-1`.
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
