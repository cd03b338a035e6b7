package id.telaah.privacy;

import id.telaah.privacy.Finding.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings rulings to a text: what was to go is gone, and what nobody has ruled on is told.
public final class Clearing {
  /// Each round of rulings can bring letters together that make a new leak; nobody rules so often.
  private static final int MOST_ROUNDS = 8;

  private final Rulings rulings;

  public Clearing(Rulings rulings) {
    this.rulings = rulings;
  }

  /// A text after the rulings on it.
  ///
  /// @param open leaks in it that nobody has ruled on; none where it may pass
  public record Cleared(String text, List<Finding> open) {
    public Cleared {
      open = List.copyOf(open);
    }
  }

  /// Clears a text at a place.
  public Cleared clear(String text, Finding.Place place) {
    List<String> harmless = new ArrayList<>();
    String now = text;
    for (int round = 0; ; round++) {
      Cleared next = once(now, place, harmless);
      if (next.text().equals(now) || round >= MOST_ROUNDS) {
        return next;
      }
      now = next.text();
    }
  }

  /// @param harmless what was ruled harmless before, so that it is still known where the text
  ///   around it has changed
  private Cleared once(String text, Finding.Place place, List<String> harmless) {
    StringBuilder cleared = new StringBuilder();
    List<Finding> open = new ArrayList<>();
    int reached = 0;
    for (Leak leak : PrivacyGate.scan(text)) {
      String said = text.substring(leak.start(), leak.end());
      Finding finding = finding(text, leak, place, Part.TEXT);
      Optional<Ruling> ruling =
          harmless.contains(said) ? Optional.of(Ruling.HARMLESS) : rulings.on(finding);
      cleared.append(text, reached, leak.start());
      reached = leak.end();
      if (ruling.isEmpty()) {
        open.add(finding);
        cleared.append(said);
        continue;
      }
      switch (ruling.get()) {
        case HARMLESS -> {
          harmless.add(said);
          cleared.append(said);
        }
        case REPLACE -> cleared.append(leak.kind().placeholder());
        case REMOVE -> reached += gapToClose(cleared, text, reached);
      }
    }
    return new Cleared(cleared.append(text, reached, text.length()).toString(), open);
  }

  /// One blank of two that a removed word leaves side by side.
  private static int gapToClose(StringBuilder before, String text, int reached) {
    boolean blankBefore = before.isEmpty() || before.charAt(before.length() - 1) == ' ';
    return blankBefore && reached < text.length() && text.charAt(reached) == ' ' ? 1 : 0;
  }

  /// What was ruled on a number that is an identifier; empty where nobody has.
  public Optional<Ruling> on(Finding finding) {
    return rulings.on(finding);
  }

  /// A leak as a finding at a place.
  public static Finding finding(String text, Leak leak, Finding.Place place, Part part) {
    long mark = Marks.of(text, leak.start(), leak.end());
    return new Finding(place, leak.kind(), leak.masked(), part, mark);
  }
}
