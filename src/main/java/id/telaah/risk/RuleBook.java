package id.telaah.risk;

import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.EditedFiles;
import id.telaah.form.FormRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// The table of thresholds and the rules of every group: what ships, with what a district edits of
/// it. Each file is read once and when first asked for. Safe from any thread.
public final class RuleBook {
  private static final int NEWEST = 1;

  private final DistrictRules district;
  private final Map<Key, Rules> read = new ConcurrentHashMap<>();

  private RuleBook(DistrictRules district) {
    this.district = district;
  }

  private static final class Shipped {
    static final RuleBook BOOK =
        new RuleBook(
            new DistrictRules(
                EditedFiles.none(),
                new Links(
                    List.of(),
                    _ -> {
                      throw new IllegalStateException("no group to be checked");
                    },
                    Set::of)));
  }

  /// What the program carries and nothing else.
  public static RuleBook shipped() {
    return Shipped.BOOK;
  }

  /// What the program carries, with the files that a district edits.
  public static RuleBook edited(EditedFiles files, Links links) {
    return new RuleBook(new DistrictRules(files, links));
  }

  /// What the rules of a district may name.
  ///
  /// @param caseForms the newest case definition of a group
  /// @param causes codes of the taxonomy
  public record Links(
      List<TargetGroup> groups,
      Function<TargetGroup, Definition> caseForms,
      Supplier<Set<String>> causes) {
    public Links {
      groups = List.copyOf(groups);
    }
  }

  private record Key(String name, FormRef caseForm) {}

  /// The table that all rules are read over.
  public ThresholdTable thresholds() {
    return district.thresholds();
  }

  /// What is in force in a round now. On the store thread.
  public Thresholds inForce(ThresholdEdits edits, RoundId round) {
    return Thresholds.of(thresholds(), edits.list(round));
  }

  /// The newest rules of a group, over the table as it stands.
  ///
  /// @param caseForm the case definition that a case is pinned to
  /// @throws id.telaah.form.FormException where a file of the program is not as it must be
  public Rules rules(TargetGroup group, Definition caseForm) {
    return rules(group.panel().rules(), caseForm);
  }

  /// @param name as the target group names its rules: `baduta`
  Rules rules(String name, Definition caseForm) {
    return read.computeIfAbsent(
        new Key(newest(name), caseForm.ref()), key -> district.rules(key.name(), caseForm));
  }

  static String newest(String name) {
    return name + "-" + NEWEST;
  }

  /// Reads what a district edits, so that the troubles of its files can be told.
  public void readEdited() {
    district.thresholds();
    district.files();
  }

  /// Whether a file of the district's folder is one of these.
  public static boolean isRuleFile(String fileName) {
    return DistrictRules.isOne(fileName);
  }
}
