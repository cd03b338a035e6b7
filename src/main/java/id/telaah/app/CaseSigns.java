package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Cases;
import id.telaah.casefile.Completeness;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.panel.PanelDesk;
import id.telaah.risk.Finding;
import id.telaah.risk.Finding.Severity;
import id.telaah.risk.Findings;
import id.telaah.round.Discipline;
import id.telaah.ui.home.SignReader;
import id.telaah.ui.home.Signs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Computes what the matrix tells about each case: completeness, red flag, heaviest finding, what
/// is left to decide.
final class CaseSigns implements SignReader {
  private final Knowledge knowledge;
  private final Cases cases;
  private final PanelDesk panel;

  CaseSigns(Knowledge knowledge, Cases cases, PanelDesk panel) {
    this.knowledge = knowledge;
    this.cases = cases;
    this.panel = panel;
  }

  @Override
  public Map<CaseCode, Signs> read(RoundId round) {
    Map<CaseCode, Signs> signs = new HashMap<>();
    for (CaseRow row : cases.list(round)) {
      cases.find(round, row.code()).ifPresent(file -> signs.put(file.code(), of(round, file)));
    }
    return signs;
  }

  private Signs of(RoundId round, CaseFile file) {
    Definition form = knowledge.forms().exactly(file.form());
    TargetGroup group = knowledge.groups().byKey(file.groupKey()).orElseThrow();
    List<Finding> findings = Findings.of(file, form, knowledge.rules(group));
    Completeness completeness = Completeness.of(file, form);
    return new Signs(
        completeness.percent(),
        Arrays.stream(Discipline.values())
            .collect(
                Collectors.toMap(
                    discipline -> discipline,
                    discipline -> completeness.gapsOf(discipline.key()).size())),
        findings.stream().anyMatch(finding -> finding.severity() == Severity.RED_FLAG),
        findings.stream()
            .map(Finding::severity)
            .filter(severity -> severity != Severity.RED_FLAG)
            .findFirst(),
        panel.undecided(round, group, file.code()));
  }
}
