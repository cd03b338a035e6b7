package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroups;
import id.telaah.cli.Telaah;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.form.ShippedForms;
import id.telaah.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;

/// Commands with which the program itself is built, pictured and measured; nobody else needs them.
///
/// `rehearse --out DIR [--pictures DIR] [--text PERCENT] [--lang en] [--case CODE] [--stops FILE]
/// [--store FILE]` plays the demonstration into a folder, or takes a store as it is, and opens
/// every screen over it without a display, or what a file of [Stops] asks for. `first-frame --store
/// FILE` opens the window, prints the moment at which the round stands in it (ms since 1970), and
/// ends.
///
/// `open-case --store FILE` opens a case of the demonstration twenty times and prints how long it
/// takes.
///
/// `load-forms` reads every definition and prints how many there are and the milliseconds it took.
/// `pack --out FOLDER` checks every definition and packs them for a fast start, among the classes
/// there.
final class Backstage {
  private static final String DEMO_STORE = "demo.telaah.db";

  private final CommandLineTools tools;

  Backstage(CommandLineTools tools) {
    this.tools = tools;
  }

  static boolean knows(String[] args) {
    return args.length > 0
        && List.of("rehearse", "first-frame", "open-case", "load-forms", "pack", "open-or-demo")
            .contains(args[0]);
  }

  int run(String[] args) {
    return switch (args[0]) {
      case "rehearse" -> rehearse(args);
      case "first-frame" -> firstFrame(path(args, "--store").orElseThrow());
      case "open-case" -> openCase(path(args, "--store").orElseThrow());
      case "load-forms" -> loadForms();
      case "pack" -> pack(path(args, "--out").orElseThrow());
      default -> openOrDemo(path(args, "--out").orElseThrow());
    };
  }

  /// What bare `mvn` runs: the desktop, or the demonstration where there is no display.
  private int openOrDemo(Path out) {
    Display display = tools.open();
    if (display == Display.READY) {
      return 0;
    }
    System.out.println(display.sentence(false));
    System.out.println("Sebagai gantinya, putaran contoh dijalankan tanpa jendela:");
    return demo(out);
  }

  private int demo(Path out) {
    String[] command = {"demo", "--out", out.toString()};
    return Telaah.run(tools.tools(), command, System.out, System.err);
  }

  private int rehearse(String[] args) {
    Optional<Path> own = path(args, "--store");
    Optional<Path> out = path(args, "--out");
    Path store = own.orElseGet(() -> out.orElseThrow().resolve(DEMO_STORE));
    int status = own.isPresent() || Files.exists(store) ? 0 : demo(out.orElseThrow());
    if (status != 0) {
      return status;
    }
    System.getProperties().putIfAbsent("glass.platform", "Headless");
    System.getProperties().putIfAbsent("prism.order", "sw");
    PassingPreferences preferences = new PassingPreferences();
    // The headless screen is small; the pictures show the narrowest laptop.
    preferences.put("window.maximised", "false");
    after(args, "--text").ifPresent(text -> preferences.keepTextPercent(Integer.parseInt(text)));
    after(args, "--lang").ifPresent(tag -> preferences.keepLanguage(Language.ofTag(tag)));
    CaseCode code = new CaseCode(after(args, "--case").orElse("AKS-3375-2026-S2-BDT-001"));
    Stops stops = path(args, "--stops").map(Stops::read).orElseGet(() -> Stops.everywhere(code));
    new Desktop(store, preferences, Clock.systemDefaultZone())
        .run(open -> new Tour(open, stops, path(args, "--pictures")).start());
    return 0;
  }

  private int firstFrame(Path store) {
    new Desktop(store, new PassingPreferences(), Clock.systemDefaultZone())
        .run(open -> new RoundShown(open).start());
    return 0;
  }

  private static int pack(Path classes) {
    try {
      Path forms = classes.resolve("form/definitions").resolve(ShippedForms.packedFile());
      Files.write(forms, new Knowledge().pack());
      Path groups = classes.resolve("casefile").resolve(TargetGroups.packedFile());
      Files.write(groups, TargetGroups.pack());
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int loadForms() {
    Forms forms = new Knowledge().forms();
    List<FormRef> all = ShippedForms.whole();
    long start = System.nanoTime();
    all.forEach(forms::exactly);
    System.out.println(all.size() + " " + (System.nanoTime() - start) / 100_000 / 10.0);
    return 0;
  }

  private int openCase(Path store) {
    new Desktop(store, new PassingPreferences(), Clock.systemDefaultZone())
        .run(open -> new Openings(open, new CaseCode("AKS-3375-2026-S2-BDT-002"), 20).start());
    return 0;
  }

  private static Optional<Path> path(String[] args, String option) {
    return after(args, option).map(Path::of);
  }

  private static Optional<String> after(String[] args, String option) {
    int at = Arrays.asList(args).indexOf(option);
    return at < 0 || at + 1 >= args.length ? Optional.empty() : Optional.of(args[at + 1]);
  }

  /// Waits, pulse by pulse, until the matrix has been drawn with its rows.
  private static final class RoundShown extends AnimationTimer {
    private final Desktop.Open open;
    private int drawn;

    RoundShown(Desktop.Open open) {
      this.open = open;
    }

    @Override
    public void handle(long now) {
      boolean rows =
          open.stage().getScene().lookup(".table-view") instanceof TableView<?> table
              && !table.getItems().isEmpty();
      // The pulse that first sees the rows lays them out; by the next they are on screen.
      if (rows && ++drawn == 2) {
        System.out.println(System.currentTimeMillis());
        stop();
        open.stage().hide();
      }
    }
  }
}
