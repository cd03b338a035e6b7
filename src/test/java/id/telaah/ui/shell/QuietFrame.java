package id.telaah.ui.shell;

import id.telaah.casefile.RoundId;
import id.telaah.language.Language;
import id.telaah.round.Member;
import id.telaah.round.Starter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A window's frame that remembers and does nothing else.
public final class QuietFrame implements Frame, Preferences {
  private final Status status = new Status();
  private final Map<String, String> values = new HashMap<>();

  @Override
  public Status status() {
    return status;
  }

  @Override
  public Preferences preferences() {
    return this;
  }

  @Override
  public List<Member> viewers() {
    return Starter.kotaPekalongan().setup().members();
  }

  @Override
  public void speak(Language language) {}

  @Override
  public void textSize(int percent) {}

  @Override
  public void workAs(Member member) {}

  @Override
  public void openRound(RoundId id, Place at) {}

  @Override
  public void setupChanged() {}

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value) {
    values.put(key, value);
  }
}
