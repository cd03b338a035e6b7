package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Completeness;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Definition;
import id.telaah.panel.PanelDesk;
import id.telaah.panel.RedFlags;
import id.telaah.risk.Finding;
import id.telaah.risk.Finding.Severity;
import id.telaah.round.Discipline;
import id.telaah.store.SqlStore;
import id.telaah.ui.home.SignReader;
import id.telaah.ui.home.Signs;
import id.telaah.ui.shell.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Computes what the matrix tells about each case: completeness, red flag, heaviest finding, what
/// is left to decide.
final class CaseSigns implements SignReader {
  private final Knowledge knowledge;
  private final SqlStore store;
  private final PanelDesk panel;
  private final RedFlags redFlags;
  private final CaseFindings findings;
  private final Session session;

  /// @param session of the one who sees the matrix
  CaseSigns(Knowledge knowledge, SqlStore store, PanelDesk panel, Session session) {
    this.knowledge = knowledge;
    this.store = store;
    this.panel = panel;
    this.redFlags = new RedFlags(store.reviews(), knowledge.forms());
    this.findings = new CaseFindings(knowledge, store);
    this.session = session;
  }

  @Override
  public Optional<Signs> read(RoundId round, CaseCode code) {
    return store.cases().find(round, code).map(file -> of(round, file));
  }

  private Signs of(RoundId round, CaseFile file) {
    Definition form = knowledge.forms().exactly(file.form());
    TargetGroup group = knowledge.groups().byKey(file.groupKey()).orElseThrow();
    List<Finding> seen =
        findings.of(round, file).stream()
            .filter(finding -> finding.reach().isOpenTo(session.sight()))
            .toList();
    Completeness completeness = Completeness.of(file, form);
    return new Signs(
        completeness.percent(),
        Arrays.stream(Discipline.values())
            .collect(
                Collectors.toMap(
                    discipline -> discipline,
                    discipline -> completeness.gapsOf(discipline.key()).size())),
        redFlags.read(round, file.code(), seen, session.sight()),
        seen.stream()
            .map(Finding::severity)
            .filter(severity -> severity != Severity.RED_FLAG)
            .findFirst(),
        panel.undecided(round, group, file.code()));
  }
}
