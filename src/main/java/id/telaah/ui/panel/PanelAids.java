package id.telaah.ui.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.phrase.BankPhrase;
import id.telaah.risk.Finding;
import id.telaah.round.Agency;
import java.util.List;

/// What helps the panel to write, as it was read with the case.
///
/// @param findings those that the agreed text may name: it is printed and goes out in letters
/// @param phrases the phrase bank
/// @param agencies the district's own
record PanelAids(List<Finding> findings, List<BankPhrase> phrases, List<Agency> agencies) {
  /// Of a text that is not written now.
  static final PanelAids NONE = new PanelAids(List.of(), List.of(), List.of());

  PanelAids {
    findings = List.copyOf(findings);
    phrases = List.copyOf(phrases);
    agencies = List.copyOf(agencies);
  }

  /// On the store thread.
  static PanelAids read(PanelPorts ports, RoundId round, CaseCode code) {
    return new PanelAids(
        ports.findings().of(round, code).stream()
            .filter(finding -> !finding.reach().staysInPanel())
            .toList(),
        ports.phrases().bank(),
        ports.rounds().setup(round).agencies());
  }
}
