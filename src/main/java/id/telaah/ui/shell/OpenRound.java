package id.telaah.ui.shell;

import id.telaah.casefile.RoundId;
import id.telaah.round.Member;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.util.List;

/// A round with its people, as the window opens it.
public record OpenRound(Round round, List<Member> members) {
  public OpenRound {
    members = List.copyOf(members);
  }

  /// Called on the store thread, or before there is a window.
  public static OpenRound read(Rounds rounds, RoundId id) {
    return new OpenRound(rounds.find(id).orElseThrow(), rounds.members(id));
  }
}
