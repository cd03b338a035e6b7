package id.telaah.ui.home;

import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.ui.shell.Place;
import java.util.List;
import java.util.Optional;

/// What waits for the viewer, and the next step.
///
/// @param answered what the technical team has answered
/// @param toSend reviews of the viewer's that are not sent
/// @param toDecide cases whose four reviews are sent and whose text is not signed by all
/// @param toSign of those, the ones that the viewer has not signed though others have
/// @param toIssue signed cases whose sheet is not issued
/// @param next the step to go on with; empty where nothing waits
public record Todo(
    Answered answered, long toSend, long toDecide, long toSign, long toIssue, Optional<Next> next) {
  /// @param row the case it is about
  /// @param place where it is done
  public record Next(HomeRow row, Place place) {}

  static Todo of(List<HomeRow> rows, Optional<Discipline> viewer, Answered answered) {
    List<HomeRow> mine =
        viewer
            .map(own -> rows.stream().filter(r -> r.review(own) != ReviewState.SENT).toList())
            .orElse(List.of());
    List<HomeRow> decide = rows.stream().filter(HomeRow::isToDecide).toList();
    List<HomeRow> sign =
        viewer
            .map(own -> decide.stream().filter(row -> waitsFor(row, own)).toList())
            .orElse(List.of());
    List<HomeRow> issue =
        rows.stream().filter(row -> row.isAgreed() && !row.panel().sheetIssued()).toList();
    Optional<Next> next =
        viewer
            .flatMap(own -> news(rows, own, answered))
            .or(() -> viewer.flatMap(own -> nextReview(mine, own)))
            .or(() -> sign.stream().findFirst().map(Todo::panel))
            .or(() -> decide.stream().findFirst().map(Todo::panel))
            .or(() -> issue.stream().findFirst().map(row -> new Next(row, new Place.Papers())))
            .or(() -> lacking(rows, answered));
    return new Todo(answered, mine.size(), decide.size(), sign.size(), issue.size(), next);
  }

  // What somebody has waited for comes before everything else.
  private static Optional<Next> news(List<HomeRow> rows, Discipline own, Answered answered) {
    return rows.stream()
        .filter(row -> answered.waited().contains(row.code()))
        .findFirst()
        .map(row -> new Next(row, new Place.Reviewing(row.code(), own)));
  }

  private static Optional<Next> lacking(List<HomeRow> rows, Answered answered) {
    return rows.stream()
        .filter(row -> answered.lacking().contains(row.code()))
        .findFirst()
        .map(row -> new Next(row, new Place.Requests()));
  }

  private static boolean waitsFor(HomeRow row, Discipline own) {
    return !row.panel().signed().isEmpty() && !row.panel().signed().contains(own);
  }

  // What was begun is finished before something new is begun.
  private static Optional<Next> nextReview(List<HomeRow> mine, Discipline own) {
    return mine.stream()
        .filter(row -> row.review(own) == ReviewState.DRAFT)
        .findFirst()
        .or(() -> mine.stream().findFirst())
        .map(row -> new Next(row, new Place.Reviewing(row.code(), own)));
  }

  private static Next panel(HomeRow row) {
    return new Next(row, new Place.Panel(row.code()));
  }
}
