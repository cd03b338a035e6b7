package id.telaah.ui.shell;

import id.telaah.form.FormException;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.panel.AgreementFrozenException;
import id.telaah.recommendation.PressException;
import id.telaah.review.ReviewClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Turns what was thrown into a sentence and a code; never into a stack trace.
public final class Failures {
  private Failures() {}

  public static Failure describe(Throwable thrown, Language language) {
    Texts texts = Texts.beside(Failures.class, language);
    return switch (thrown) {
      case ReviewClosedException e -> new Failure("T-20", texts.get("failure.review-closed"));
      case AgreementFrozenException e -> new Failure("T-30", texts.get("failure.frozen"));
      case PressException e -> new Failure("T-40", texts.get("failure.press"));
      case FormException e -> new Failure("T-50", texts.get("failure.form"));
      case IOException e -> new Failure("T-60", texts.get("failure.file"));
      case UncheckedIOException e -> new Failure("T-60", texts.get("failure.file"));
      default -> new Failure("T-90", texts.get("failure.other"));
    };
  }

  /// What the copy button puts on the clipboard: where it happened, and no message, because
  /// messages may hold what people wrote.
  static String trace(Failure failure, Throwable thrown) {
    StringBuilder text = new StringBuilder("Telaah ").append(failure.code());
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      text.append('\n').append(at.getClass().getName());
      for (StackTraceElement element : at.getStackTrace()) {
        text.append("\n  ").append(element);
      }
    }
    return text.append('\n').toString();
  }
}
