package id.telaah.ui.home;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.panel.CaseProgress;
import id.telaah.request.News;
import id.telaah.request.Request;
import id.telaah.round.Discipline;
import id.telaah.round.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the rows of the matrix from the store; their signs come later.
public final class HomeRows {
  private final Ledgers ledgers;
  private final Names names;

  public HomeRows(Ledgers ledgers, Names names) {
    this.ledgers = ledgers;
    this.names = names;
  }

  /// The cases of a round by code. Called on the store thread, or before there is a window.
  public List<HomeRow> read(RoundId round) {
    return ledgers.overview().cases(round).stream().map(this::row).toList();
  }

  /// What the technical team has answered for a viewer, or still has to. Called on the store
  /// thread.
  ///
  /// @param viewer empty for the secretariat
  public Answered answered(RoundId round, Optional<Discipline> viewer) {
    if (viewer.isEmpty()) {
      long open =
          ledgers.requests().list(round).stream()
              .filter(request -> request.state() == Request.State.OPEN)
              .count();
      return new Answered(List.of(), List.of(), open, List.of());
    }
    List<News> news = ledgers.requests().news(round, viewer.get());
    return new Answered(cases(news, true), cases(news, false), 0, List.of());
  }

  /// The stage that is under way on a day or comes next. Called on the store thread.
  public Optional<Step> next(RoundId round, LocalDate day) {
    return ledgers.rounds().plan(round).next(day);
  }

  private static List<CaseCode> cases(List<News> news, boolean waited) {
    return news.stream()
        .filter(one -> one.waited() == waited)
        .map(one -> one.request().what().code())
        .distinct()
        .sorted()
        .toList();
  }

  private HomeRow row(CaseProgress progress) {
    return new HomeRow(
        progress.code(),
        names.village().apply(progress.village()),
        names.group().apply(progress.groupKey()),
        progress.reviews(),
        new HomeRow.Panel(progress.signed(), progress.sheetIssued()),
        Optional.empty());
  }
}
