package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.form.Forms;
import id.telaah.recommendation.Catalogue;
import id.telaah.round.Discipline;
import id.telaah.store.SqlStore;
import id.telaah.ui.panel.PanelPorts;
import java.util.Map;

/// Lends the demonstration's invented panel and the shipped forms to the tests of other rooms.
public final class DemoPanel {
  private static final Knowledge KNOWN = new Knowledge();

  private DemoPanel() {}

  public static Forms forms() {
    return KNOWN.forms();
  }

  public static id.telaah.casefile.TargetGroups groups() {
    return KNOWN.groups();
  }

  public static TargetGroup baduta() {
    return KNOWN.groups().byKey("baduta").orElseThrow();
  }

  public static Catalogue catalogue() {
    return KNOWN.catalogue();
  }

  public static PanelPorts.CaseFindings findings(SqlStore store) {
    return new CaseFindings(KNOWN, store);
  }

  public static Map<Discipline, Answers> reviews(CaseCode code) {
    return DemoCase.of(code, baduta(), forms()).reviews();
  }

  public static Answers agreement(CaseCode code) {
    return DemoCase.of(code, baduta(), forms()).agreement();
  }
}
