package id.telaah.app;

import id.telaah.casefile.TargetGroup;
import id.telaah.cli.Books;
import id.telaah.cli.Tools;
import id.telaah.form.FormRef;
import id.telaah.form.ShippedForms;
import id.telaah.language.Language;
import id.telaah.language.Words;
import id.telaah.pdf.ITextPress;
import id.telaah.recommendation.PressException;
import id.telaah.store.StoreException;
import id.telaah.store.StoreProblem;
import id.telaah.ui.shell.Failure;
import id.telaah.ui.shell.Failures;
import id.telaah.workbook.FastWorkbooks;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the command line works with, put together by hand.
final class CommandLineTools {
  private static final int FAILED = 3;

  private final Clock clock = Clock.systemDefaultZone();
  private final Folders folders = Folders.here();
  private final SettingsFile preferences = new SettingsFile(folders.settings());

  Tools tools() {
    Knowledge knowledge = new Knowledge(Folders.definitionsBeside(folders.store()));
    return new Tools(
        new StoreDoor(knowledge.forms(), knowledge.regions(), clock),
        new Tools.Known(
            knowledge.forms(), knowledge.groups(), knowledge.ruleBook(), knowledge::troubles),
        new Books(
            knowledge.roundBook(),
            new ITextPress(),
            new Books.Requesting(new ITextPress(), new FastWorkbooks(), knowledge.regions())),
        new ShippedDemo(knowledge),
        new Tools.Machine(
            Version.current(),
            versions(knowledge),
            clock,
            this::desktop,
            CommandLineTools::failure));
  }

  /// Opens the window over the user's own store.
  ///
  /// @return the exit status
  int desktop() {
    Display display = open();
    if (display != Display.READY) {
      System.err.println(display.sentence(preferences.language() == Language.EN));
      return FAILED;
    }
    return 0;
  }

  /// Opens the window and returns when it has been closed; or says why there can be none.
  Display open() {
    Display display = Display.here();
    if (display != Display.READY) {
      return display;
    }
    try {
      new Desktop(folders.store(), preferences, clock).run(open -> {});
      return Display.READY;
    } catch (UnsupportedOperationException e) {
      // JavaFX's word for a display that is named but not there.
      return Display.UNREACHABLE;
    }
  }

  private static List<String> versions(Knowledge knowledge) {
    List<String> lines = new ArrayList<>();
    for (FormRef form : ShippedForms.list()) {
      lines.add(form.name() + " " + form.version());
    }
    for (TargetGroup group : knowledge.groups().list()) {
      lines.add("aturan/rules " + knowledge.rules(group).version());
    }
    lines.add("ambang/thresholds " + knowledge.ruleBook().thresholds().version());
    lines.add("WHO Child Growth Standards 2006, 2007");
    return lines;
  }

  /// The same failure has the same code and words here as in the window.
  static Optional<Tools.Failure> failure(Throwable thrown) {
    return switch (thrown) {
      case StoreException e ->
          Optional.of(new Tools.Failure(e.problem().code(), sentence(e.problem())));
      case PressException e -> Optional.of(asInTheWindow(e));
      case UncheckedIOException e -> Optional.of(asInTheWindow(e));
      default -> Optional.empty();
    };
  }

  private static Tools.Failure asInTheWindow(Throwable thrown) {
    Failure failure = Failures.describe(thrown, Language.ID);
    String english = Failures.describe(thrown, Language.EN).sentence();
    return new Tools.Failure(failure.code(), new Words(failure.sentence(), english));
  }

  static Words sentence(StoreProblem problem) {
    return new Words(problem.sentence(Language.ID), problem.sentence(Language.EN));
  }
}
