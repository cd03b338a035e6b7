package id.telaah.privacy;

import id.telaah.casefile.CaseCode;
import id.telaah.language.Wording;
import id.telaah.language.Words;
import java.util.List;

/// An identifier in what is about to leave: a letter, a sheet, a list of requests.
///
/// @param code the case it is about
/// @param form where it was written: "Kesepakatan panel"
/// @param question what was answered with it
/// @param masked what may be shown of it
public record Leaked(CaseCode code, Words form, Words question, LeakKind kind, String masked) {
  private static final Wording WORDING = Wording.beside(Leaked.class);

  /// Every identifier in a text that was written there.
  public static List<Leaked> in(String text, CaseCode code, Words form, Words question) {
    return PrivacyGate.scan(text).stream()
        .map(leak -> new Leaked(code, form, question, leak.kind(), leak.masked()))
        .toList();
  }

  /// Case, form and question, what stands there masked, and what to do.
  public Words sentence() {
    return WORDING.of("leaked", code, form, question, kind.words(), masked);
  }
}
