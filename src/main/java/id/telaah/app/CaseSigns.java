package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Cases;
import id.telaah.casefile.Completeness;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.form.Sight;
import id.telaah.panel.PanelDesk;
import id.telaah.panel.RedFlags;
import id.telaah.risk.Finding;
import id.telaah.risk.Finding.Severity;
import id.telaah.risk.Findings;
import id.telaah.risk.Thresholds;
import id.telaah.round.Discipline;
import id.telaah.store.SqlStore;
import id.telaah.ui.home.SignReader;
import id.telaah.ui.home.Signs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Computes what the matrix tells about each case: completeness, red flag, heaviest finding, what
/// is left to decide.
final class CaseSigns implements SignReader {
  private final Knowledge knowledge;
  private final SqlStore store;
  private final PanelDesk panel;
  private final RedFlags redFlags;
  private final Optional<Discipline> viewer;

  /// @param viewer who sees the matrix; empty for the secretariat
  CaseSigns(Knowledge knowledge, SqlStore store, PanelDesk panel, Optional<Discipline> viewer) {
    this.knowledge = knowledge;
    this.store = store;
    this.panel = panel;
    this.redFlags = new RedFlags(store.reviews(), knowledge.forms());
    this.viewer = viewer;
  }

  @Override
  public Map<CaseCode, Signs> read(RoundId round) {
    Map<CaseCode, Signs> signs = new HashMap<>();
    Cases cases = store.cases();
    Thresholds inForce = store.thresholdEdits().inForce(round);
    for (CaseRow row : cases.list(round)) {
      cases
          .find(round, row.code())
          .ifPresent(file -> signs.put(file.code(), of(round, file, inForce)));
    }
    return signs;
  }

  private Signs of(RoundId round, CaseFile file, Thresholds inForce) {
    Definition form = knowledge.forms().exactly(file.form());
    TargetGroup group = knowledge.groups().byKey(file.groupKey()).orElseThrow();
    List<Finding> findings =
        Findings.of(file, form, knowledge.rules(group).over(inForce)).stream()
            .filter(finding -> finding.reach().isOpenTo(Sight.of(viewer.map(Discipline::key))))
            .toList();
    Completeness completeness = Completeness.of(file, form);
    return new Signs(
        completeness.percent(),
        Arrays.stream(Discipline.values())
            .collect(
                Collectors.toMap(
                    discipline -> discipline,
                    discipline -> completeness.gapsOf(discipline.key()).size())),
        redFlags.read(round, file.code(), findings, viewer),
        findings.stream()
            .map(Finding::severity)
            .filter(severity -> severity != Severity.RED_FLAG)
            .findFirst(),
        panel.undecided(round, group, file.code()));
  }
}
