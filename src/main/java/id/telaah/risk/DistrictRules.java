package id.telaah.risk;

import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.EditedFiles;
import id.telaah.form.FormException;
import id.telaah.form.StrictFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rule files and the table of thresholds that a district edits, under the names of those that
/// ship. A file takes the place of the shipped one once every group's rules can be read with it;
/// one that cannot be used gives way to its last good copy.
final class DistrictRules {
  private static final String JSON = ".json";

  private final EditedFiles files;
  private final RuleBook.Links links;
  private @Nullable ThresholdTable thresholds;
  private @Nullable Map<String, Own> own;

  /// A rule file of the district, and what tells its content from another.
  private record Own(RuleFile file, String mark) {}

  DistrictRules(EditedFiles files, RuleBook.Links links) {
    this.files = files;
    this.links = links;
  }

  static boolean isOne(String fileName) {
    return fileName.equals(ThresholdTable.FILE_NAME)
        || fileName.endsWith(JSON) && RuleShelf.shipped(name(fileName)).isPresent();
  }

  private static String name(String fileName) {
    return fileName.substring(0, fileName.length() - JSON.length());
  }

  synchronized ThresholdTable thresholds() {
    ThresholdTable known = thresholds;
    if (known == null) {
      known =
          files
              .latest(ThresholdTable.FILE_NAME, ThresholdTable::ofDistrict)
              .orElseGet(ThresholdTable::shipped);
      thresholds = known;
    }
    return known;
  }

  /// The district's rule files by name, each checked with those before it.
  synchronized Map<String, Own> files() {
    Map<String, Own> known = own;
    if (known == null) {
      known = new TreeMap<>();
      for (String fileName : files.names(JSON)) {
        if (isOne(fileName) && !fileName.equals(ThresholdTable.FILE_NAME)) {
          take(fileName, known);
        }
      }
      own = known;
    }
    return known;
  }

  private void take(String fileName, Map<String, Own> accepted) {
    files
        .latest(fileName, bytes -> checked(fileName, bytes, accepted))
        .ifPresent(file -> accepted.put(name(fileName), file));
  }

  private Own checked(String fileName, byte[] bytes, Map<String, Own> accepted) {
    Own file = new Own(StrictFile.read(fileName, bytes, RuleFile.class), EditedFiles.mark(bytes));
    Map<String, Own> tried = new TreeMap<>(accepted);
    tried.put(name(fileName), file);
    for (TargetGroup group : links.groups()) {
      Rules rules =
          read(RuleBook.newest(group.panel().rules()), links.caseForms().apply(group), tried, true);
      rules.all().forEach(rule -> checkCauses(fileName, rule));
    }
    return file;
  }

  private void checkCauses(String fileName, Rule rule) {
    Set<String> known = links.causes().get();
    for (String code : rule.basis().causes()) {
      if (!known.contains(code)) {
        throw new FormException(fileName + ": rule " + rule.id() + ": no cause " + code);
      }
    }
  }

  /// The rules of a file with all that it includes, over the table as it stands. The district's
  /// were checked against the newest case form: of an older one those are taken that it has the
  /// facts of.
  Rules rules(String name, Definition caseForm) {
    return read(name, caseForm, files(), files().isEmpty());
  }

  private Rules read(String name, Definition caseForm, Map<String, Own> edited, boolean strict) {
    Function<String, Optional<RuleFile>> places =
        one -> Optional.ofNullable(edited.get(one)).map(Own::file).or(() -> RuleShelf.shipped(one));
    RuleFile file =
        places
            .apply(name)
            .orElseThrow(() -> new FormException(RuleShelf.path(name) + ": no such rule file"));
    Rules rules =
        Rules.checked(name, file, caseForm, places, strict).over(Thresholds.of(thresholds()));
    StringBuilder version = new StringBuilder(name);
    edited.forEach((one, from) -> {
      if (rules.files().contains(RuleShelf.path(one))) {
        version.append('+').append(from.mark());
      }
    });
    return rules.called(version.toString());
  }
}
