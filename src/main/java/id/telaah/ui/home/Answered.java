package id.telaah.ui.home;

import id.telaah.casefile.CaseCode;
import java.util.List;

/// What the technical team has answered, or still has to.
///
/// @param waited cases with an answer that the viewer asked for and has not seen yet, by code
/// @param under cases with a value that changed under a review of the viewer's
/// @param open how many requests of the round wait for an answer; told to the secretariat
/// @param lacking cases that lack what an expert cannot conclude without; told to the secretariat
public record Answered(
    List<CaseCode> waited, List<CaseCode> under, long open, List<CaseCode> lacking) {
  static final Answered NOTHING = new Answered(List.of(), List.of(), 0, List.of());

  public Answered {
    waited = List.copyOf(waited);
    under = List.copyOf(under);
    lacking = List.copyOf(lacking);
  }

  Answered lacking(List<CaseCode> cases) {
    return new Answered(waited, under, open, cases);
  }
}
