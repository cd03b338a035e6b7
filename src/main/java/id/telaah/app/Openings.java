package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.round.Discipline;
import id.telaah.ui.shell.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/// Opens one case with its form again and again, from the matrix, and says how long each took until
/// the frame that shows both was laid out.
final class Openings extends AnimationTimer {
  private static final String FORM = "#review-form";
  private static final String MATRIX = "#matrix";

  private final Desktop.Open desktop;
  private final Place review;
  private final List<Long> tookMs = new ArrayList<>();
  private int left;
  private long startedAt;
  private boolean isOpening;
  private boolean isThere;

  /// @param times how often to open the case
  Openings(Desktop.Open desktop, CaseCode code, int times) {
    this.desktop = desktop;
    this.review = new Place.Reviewing(code, Discipline.SPA);
    this.left = times;
  }

  @Override
  public void handle(long now) {
    // The pulse that first sees it lays it out; at the next it stands.
    boolean stood = isThere;
    isThere = desktop.stage().getScene().lookup(isOpening ? FORM : MATRIX) != null;
    if (!stood || !isThere) {
      return;
    }
    isThere = false;
    if (isOpening) {
      tookMs.add((System.nanoTime() - startedAt) / 1_000_000);
      isOpening = false;
      desktop.shell().go(new Place.Home());
    } else if (left-- > 0) {
      isOpening = true;
      startedAt = System.nanoTime();
      desktop.shell().go(review);
    } else {
      stop();
      report();
      desktop.stage().hide();
    }
  }

  private void report() {
    List<Long> sorted = tookMs.stream().sorted().toList();
    System.out.println("first, ms: " + tookMs.getFirst());
    System.out.println("median of " + sorted.size() + ", ms: " + sorted.get(sorted.size() / 2));
  }
}
