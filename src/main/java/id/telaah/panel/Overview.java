package id.telaah.panel;

import id.telaah.casefile.RoundId;
import java.util.List;

/// How far the cases of a round are. Called on the store thread.
public interface Overview {
  /// The cases of a round by code; none where the round is not known.
  List<CaseProgress> cases(RoundId round);
}
