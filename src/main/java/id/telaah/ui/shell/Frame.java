package id.telaah.ui.shell;

import id.telaah.casefile.RoundId;
import id.telaah.language.Language;
import id.telaah.round.Member;
import java.util.List;

/// What a screen may ask of the window around it. On the JavaFX thread.
///
/// Whatever changes how screens are built (language, viewer) closes the present screen and builds
/// it again.
public interface Frame {
  Status status();

  Preferences preferences();

  /// Those who may work here: the round's members, the secretariat last.
  List<Member> viewers();

  /// Speaks another language from now on.
  void speak(Language language);

  /// Draws all text at another size, 80 to 200 per cent, without leaving the screen.
  void textSize(int percent);

  /// Lets another member work.
  void workAs(Member member);

  /// Leaves for another round, at a place of it.
  void openRound(RoundId id, Place at);

  /// Reads the members again after they were changed; the present screen stays.
  void setupChanged();
}
