package id.telaah.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a round sets out with: the decree of its team, the days of its stages, the figures it is
/// measured by.
///
/// @param steps each stage once, in the audit's order; those without days are not there
/// @param figures each measure once; those of which nothing is known are not there
public record Plan(Decree decree, List<Step> steps, List<Figure> figures) {
  public static final Plan EMPTY = new Plan(Decree.NONE, List.of(), List.of());

  public Plan {
    steps = steps.stream().sorted(Comparator.comparing(Step::stage)).toList();
    figures =
        figures.stream()
            .filter(figure -> !figure.isEmpty())
            .sorted(Comparator.comparing(Figure::measure))
            .toList();
  }

  /// The days of a stage.
  public Optional<Step> step(Stage stage) {
    return steps.stream().filter(step -> step.stage() == stage).findFirst();
  }

  /// What is under way on a day, or comes next: of the stages that are not over, the one that ends
  /// first.
  public Optional<Step> next(LocalDate day) {
    return steps.stream()
        .filter(step -> !step.until().isBefore(day))
        .min(Comparator.comparing(Step::until).thenComparing(Step::stage));
  }

  /// What is known of a measure.
  public Figure figure(Measure measure) {
    return figures.stream()
        .filter(figure -> figure.measure() == measure)
        .findFirst()
        .orElseGet(() -> Figure.none(measure));
  }

  public Plan with(Decree other) {
    return new Plan(other, steps, figures);
  }

  /// With other days for a stage; none where it has none any more.
  public Plan with(Stage stage, Optional<Step> days) {
    List<Step> others = new ArrayList<>(steps);
    others.removeIf(step -> step.stage() == stage);
    days.ifPresent(others::add);
    return new Plan(decree, others, figures);
  }

  public Plan with(Figure figure) {
    List<Figure> others = new ArrayList<>(figures);
    others.removeIf(one -> one.measure() == figure.measure());
    others.add(figure);
    return new Plan(decree, steps, others);
  }
}
