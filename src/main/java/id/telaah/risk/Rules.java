package id.telaah.risk;

import id.telaah.form.Definition;
import id.telaah.form.FormException;
import id.telaah.form.FormRef;
import id.telaah.form.StrictFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The risk rules of a target group, in one version, as their file gives them.
public final class Rules {
  private static final int NEWEST = 1;
  // The files never change while the program runs, and every case that is opened asks for them.
  private static final Map<Key, Rules> READ = new ConcurrentHashMap<>();

  private final String version;
  private final List<Rule> all;

  private Rules(String version, List<Rule> all) {
    this.version = version;
    this.all = List.copyOf(all);
  }

  /// The newest rules that the program carries for a group; each file is read once.
  ///
  /// @param name as the target group names them: `baduta`
  /// @param caseForm the case definition whose fields the rules may ask about
  /// @throws FormException where the file is not as it must be
  public static Rules shipped(String name, Definition caseForm) {
    return READ.computeIfAbsent(
        new Key(name + "-" + NEWEST, caseForm.ref()), key -> read(key.version(), caseForm));
  }

  private static Rules read(String version, Definition caseForm) {
    String file = "rules/" + version + ".json";
    return checked(file, version, StrictFile.beside(Rules.class, file, RuleFile.class), caseForm);
  }

  static Rules read(String file, byte[] json, Definition caseForm) {
    return checked(file, file, StrictFile.read(file, json, RuleFile.class), caseForm);
  }

  private record Key(String version, FormRef caseForm) {}

  private static Rules checked(String file, String version, RuleFile root, Definition caseForm) {
    RuleReader reader = new RuleReader(file, caseForm);
    List<Rule> rules = root.rules().stream().map(reader::rule).toList();
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new FormException(file + ": rule " + rule.id() + " stands twice");
      }
    }
    return new Rules(version, rules);
  }

  /// Which rules, exactly: `baduta-1`.
  public String version() {
    return version;
  }

  public List<Rule> all() {
    return all;
  }

  /// Whether a finding may be read by the panel only.
  public boolean isDiscreet(String ruleId) {
    return all.stream().anyMatch(rule -> rule.id().equals(ruleId) && rule.discreet());
  }
}
