package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Cases;
import id.telaah.casefile.RoundId;
import id.telaah.form.Forms;
import id.telaah.request.Filled;
import id.telaah.request.Request;
import id.telaah.request.RequestDesk;
import id.telaah.request.Requests;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Holds lists that came back against a round: every row against what was asked, every answer
/// against its field. On the store thread.
public final class AnswerCheck {
  private final Cases cases;
  private final Requests requests;
  private final RequestDesk desk;
  private final Forms forms;

  public AnswerCheck(Cases cases, Requests requests, RequestDesk desk, Forms forms) {
    this.cases = cases;
    this.requests = requests;
    this.desk = desk;
    this.forms = forms;
  }

  /// What the list would change; nothing is kept by it.
  public AnswerReading check(RoundId round, AnswerSheet sheet) {
    Problems problems = new Problems(sheet.file());
    if (sheet.round().isPresent() && !sheet.round().get().equals(round.toString())) {
      problems.add(
          ProblemCode.OTHER_ROUND,
          Place.FILE,
          Sentences.of("answers.round", RoundId.parse(sheet.round().get()).title(), round.title()));
      return refused(sheet, problems);
    }
    if (!sheet.problems().isEmpty()) {
      return new AnswerReading.Refused(sheet.file(), sheet.problems());
    }
    AnswerRows rows = new AnswerRows(round, requests.list(round), forms, problems);
    TreeMap<CaseCode, Optional<CaseFile>> files = new TreeMap<>();
    int open = 0;
    for (AnswerSheet.Row row : sheet.rows()) {
      if (row.isAnswered()) {
        rows.add(sheet.sheet(), row, code -> files.computeIfAbsent(code, it -> file(round, it)));
      } else {
        open++;
      }
    }
    List<CaseCode> concluded = desk.concluded(round);
    rows.codes().stream()
        .filter(concluded::contains)
        .forEach(code ->
            problems.add(
                ProblemCode.CASE_CONCLUDED, Place.FILE, Sentences.of("answers.concluded", code)));
    rows.fillings().stream()
        .filter(filling -> Coherence.isVillageElsewhere(filling.after().answers()))
        .forEach(filling ->
            problems.add(
                ProblemCode.VILLAGE_ELSEWHERE,
                Place.FILE,
                Sentences.of("answers.village", filling.after().code())));
    if (problems.isEmpty() && rows.codes().isEmpty()) {
      problems.add(ProblemCode.NOTHING_ANSWERED, Place.FILE, Sentences.of("answers.none"));
    }
    return problems.isEmpty()
        ? new AnswerReading.Answered(sheet.file(), rows.fillings(), rows.lines(), open)
        : refused(sheet, problems);
  }

  private Optional<CaseFile> file(RoundId round, CaseCode code) {
    return cases.find(round, code);
  }

  private static AnswerReading refused(AnswerSheet sheet, Problems problems) {
    return new AnswerReading.Refused(sheet.file(), problems.inFileOrder());
  }

  /// Brings the replies into their cases, all or none.
  ///
  /// @return why nothing was kept; empty where all is
  public Optional<Problem> keep(RoundId round, AnswerReading.Answered answered, String actor) {
    Problems problems = new Problems(answered.file());
    switch (requests.fill(round, answered.fillings(), actor)) {
      case Filled.Kept kept -> {}
      case Filled.Moved moved ->
          problems.add(
              ProblemCode.CASE_MOVED, Place.FILE, Sentences.of("answers.moved", moved.code()));
      case Filled.SameAs same ->
          problems.add(
              ProblemCode.SAME_CONTENT,
              Place.FILE,
              Sentences.of("answers.same", same.code(), same.other()));
    }
    return problems.inFileOrder().stream().findFirst();
  }

  /// How many requests of the round wait for an answer.
  public long waiting(RoundId round) {
    return requests.list(round).stream()
        .filter(request -> request.state() == Request.State.OPEN)
        .count();
  }
}
