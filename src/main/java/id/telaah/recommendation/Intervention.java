package id.telaah.recommendation;

import id.telaah.language.Coded;
import id.telaah.language.Words;
import java.util.List;

/// An intervention of the catalogue; whether it is specific or sensitive is the catalogue's word,
/// never typed.
///
/// @param code eternal code
/// @param function the function whose local agency carries it out
/// @param measure default measure of success
/// @param causes codes of causes that it answers
public record Intervention(
    String code, Words name, Kind kind, String function, Words measure, List<String> causes) {
  public Intervention {
    causes = List.copyOf(causes);
  }

  /// Permanent classes of Perpres 72/2021 and of the audit's worksheets.
  public enum Kind implements Coded {
    SPECIFIC("spesifik", new Words("Spesifik", "Specific")),
    SENSITIVE("sensitif", new Words("Sensitif", "Sensitive")),
    ASSISTANCE("pendampingan", new Words("Pendampingan", "Assistance")),
    REFERRAL("rujukan", new Words("Rujukan", "Referral"));

    private final String code;
    private final Words words;

    Kind(String code, Words words) {
      this.code = code;
      this.words = words;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public Words words() {
      return words;
    }
  }
}
