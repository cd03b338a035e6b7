package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.risk.Finding;
import id.telaah.risk.Findings;
import id.telaah.risk.Thresholds;
import id.telaah.store.SqlStore;
import id.telaah.ui.panel.PanelPorts;
import java.util.List;

/// Judges the cases of a round by the rules and the thresholds in force.
final class CaseFindings implements PanelPorts.CaseFindings {
  private final Knowledge knowledge;
  private final SqlStore store;

  CaseFindings(Knowledge knowledge, SqlStore store) {
    this.knowledge = knowledge;
    this.store = store;
  }

  @Override
  public List<Finding> of(RoundId round, CaseCode code) {
    return store.cases().find(round, code).map(file -> of(round, file)).orElse(List.of());
  }

  /// What the rules see in a case, weightiest first, whoever may read it.
  List<Finding> of(RoundId round, CaseFile file) {
    Thresholds inForce = knowledge.ruleBook().inForce(store.thresholdEdits(), round);
    Definition form = knowledge.forms().exactly(file.form());
    TargetGroup group = knowledge.groups().byKey(file.groupKey()).orElseThrow();
    return Findings.of(file, form, knowledge.rules(group).over(inForce));
  }
}
