package id.telaah.casefile;

import id.telaah.language.Words;
import java.util.List;
import java.util.Map;

/// A target group of the audit, wholly data: which forms and rules make it up.
///
/// @param key `baduta`, as the command line names it
/// @param code `BDT`, as case codes name it
/// @param caseForm name of the case definition
/// @param reviewForms name of the review form per discipline key (`spa`, `spog`, `psikolog`,
///   `gizi`)
/// @param agreementForm name of the panel's form
/// @param rules name of the risk rule file
public record TargetGroup(
    String key,
    String code,
    Words name,
    String caseForm,
    Map<String, String> reviewForms,
    Panel panel) {
  /// What the panel uses for the group.
  ///
  /// @param agreementForm name of the form that the panel fills together
  /// @param rules name of the risk rule file
  /// @param figures linkIds of the case form whose answers say at a glance how the person is: what
  ///   a sheet shows of her where there is no child whose growth could be drawn
  public record Panel(String agreementForm, String rules, List<String> figures) {
    public Panel {
      figures = List.copyOf(figures);
    }
  }

  public TargetGroup {
    reviewForms = Map.copyOf(reviewForms);
  }
}
