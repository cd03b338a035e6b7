package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.round.Discipline;
import id.telaah.ui.shell.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

/// The desktop with someone at it who answers a review, one step after the other, until the program
/// is killed. Run by [KillTest], to which it tells each step before it is made and again when the
/// screen has said that it is saved.
final class AnswerUntilKilled extends AnimationTimer {
  static final CaseCode CODE = new CaseCode("AKS-3375-2026-S2-BDT-001");
  static final Discipline DISCIPLINE = Discipline.SPA;
  static final String EXPERT = "spa-1";
  static final String WRITES = "writes ";
  static final String SAVED = "saved.";

  private static final List<String> WRITTEN = List.of("temuan_narasi", "kesimpulan");
  private static final List<List<String>> CHOSEN =
      List.of(
          List.of("diare_penilaian", "tidak_bermakna", "berulang", "persisten"),
          List.of("ispa_penilaian", "tidak_bermakna", "berulang", "pneumonia"),
          List.of("imunisasi_penilaian", "lengkap", "kejar", "belum_dapat_dinilai"));

  private final Desktop.Open desktop;
  private final Random random;
  private int step;

  private AnswerUntilKilled(Desktop.Open desktop, long seed) {
    this.desktop = desktop;
    this.random = new Random(seed);
  }

  /// @param args the store, and the seed of what is answered
  public static void main(String[] args) {
    PassingPreferences preferences = new PassingPreferences();
    preferences.keepViewer(EXPERT);
    new Desktop(Path.of(args[0]), preferences, Clock.systemDefaultZone())
        .run(open -> {
          open.shell().go(new Place.Reviewing(CODE, DISCIPLINE));
          new AnswerUntilKilled(open, Long.parseLong(args[1])).start();
        });
    // A desktop that failed has a failure window open and would not end by itself.
    System.exit(0);
  }

  /// Waits, pulse by pulse, for the form.
  @Override
  public void handle(long now) {
    Scene scene = desktop.stage().getScene();
    if (scene.lookup("#form") == null || !(scene.lookup("#review-saved") instanceof Label saved)) {
      return;
    }
    stop();
    for (Node head : scene.getRoot().lookupAll(".section-head")) {
      boolean folded = head.getParent().getChildrenUnmodifiable().size() == 1;
      if (folded && head instanceof ButtonBase button) {
        button.fire();
      }
    }
    saved
        .textProperty()
        .addListener((at, before, text) -> {
          if (text.startsWith("Tersimpan")) {
            say(SAVED);
            answer();
          }
        });
    answer();
  }

  private void answer() {
    step++;
    if (random.nextInt(3) == 0) {
      write(WRITTEN.get(random.nextInt(WRITTEN.size())));
    } else {
      CHOSEN.forEach(this::choose);
    }
  }

  private void write(String question) {
    String words = "Catatan pada langkah " + step + " dari " + random.nextInt(1000);
    say(WRITES + question + "=" + words + ".");
    ((TextInputControl) control(question)).setText(words);
  }

  /// Another choice than the last, three questions in one go.
  private void choose(List<String> question) {
    List<RadioButton> circles =
        question.stream().skip(1).map(it -> circle(question.getFirst(), it)).toList();
    int now = -1;
    for (RadioButton circle : circles) {
      now = circle.isSelected() ? circles.indexOf(circle) : now;
    }
    int next = (now + 1) % circles.size();
    say(WRITES + question.getFirst() + "=" + question.get(next + 1) + ".");
    circles.get(next).fire();
  }

  private RadioButton circle(String question, String option) {
    return (RadioButton) control(question + "-" + option);
  }

  private Node control(String id) {
    return desktop.stage().getScene().lookup("#form-" + id);
  }

  private void say(String line) {
    System.out.println(line);
    // When nobody listens any more, the test is gone.
    if (System.out.checkError()) {
      System.exit(1);
    }
  }
}
