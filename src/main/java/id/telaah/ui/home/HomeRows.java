package id.telaah.ui.home;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.RoundId;
import id.telaah.panel.Agreement;
import id.telaah.panel.Signature;
import id.telaah.recommendation.FileNames;
import id.telaah.request.News;
import id.telaah.request.Request;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import id.telaah.round.Step;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    Map<CaseCode, Map<Discipline, ReviewState>> states = ledgers.reviews().states(round);
    Map<CaseCode, Agreement> agreements = new HashMap<>();
    ledgers.agreements().list(round).forEach(it -> agreements.put(it.code(), it));
    Set<String> issued =
        ledgers.documents().list(round).stream()
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return ledgers.cases().list(round).stream()
        .map(row ->
            row(
                row,
                states.getOrDefault(row.code(), Map.of()),
                panel(row.code(), agreements, issued)))
        .toList();
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
      return new Answered(List.of(), List.of(), open);
    }
    List<News> news = ledgers.requests().news(round, viewer.get());
    return new Answered(cases(news, true), cases(news, false), 0);
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

  private static HomeRow.Panel panel(
      CaseCode code, Map<CaseCode, Agreement> agreements, Set<String> issued) {
    Agreement agreement = agreements.get(code);
    Set<Discipline> signed =
        agreement == null
            ? Set.of()
            : agreement.signatures().stream()
                .map(Signature::discipline)
                .collect(Collectors.toSet());
    String sheet = FileNames.sheet(code);
    return new HomeRow.Panel(signed, issued.contains(sheet.toLowerCase(Locale.ROOT)));
  }

  private HomeRow row(CaseRow row, Map<Discipline, ReviewState> states, HomeRow.Panel panel) {
    return new HomeRow(
        row.code(),
        names.village().apply(row.village()),
        names.group().apply(row.groupKey()),
        states,
        panel,
        Optional.empty());
  }
}
