package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Forms;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.language.Language;
import id.telaah.language.Words;
import id.telaah.request.AnswerWords;
import id.telaah.request.Filling;
import id.telaah.request.Reply;
import id.telaah.request.Request;
import id.telaah.request.RequestKey;
import id.telaah.workbook.ReadBook.ReadCell;
import id.telaah.workbook.RequestColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The answered rows of one list, one after the other, gathered into fillings by case.
final class AnswerRows {
  private final RoundId round;
  private final List<Request> requests;
  private final Forms forms;
  private final Problems problems;
  private final Map<Long, Integer> seen = new LinkedHashMap<>();
  private final Map<CaseCode, CaseFile> files = new LinkedHashMap<>();
  private final Map<CaseCode, List<Reply>> replies = new LinkedHashMap<>();
  private final List<AnswerReading.Line> lines = new ArrayList<>();

  AnswerRows(RoundId round, List<Request> requests, Forms forms, Problems problems) {
    this.round = round;
    this.requests = requests;
    this.forms = forms;
    this.problems = problems;
  }

  /// @param found the case of a code in the round
  void add(String sheet, AnswerSheet.Row row, Function<CaseCode, Optional<CaseFile>> found) {
    Place place = place(sheet, row, RequestColumn.KEY);
    String code = row.text(RequestColumn.CODE);
    RequestKey key = new RequestKey(row.text(RequestColumn.KEY));
    if (!CaseCode.isCode(code)
        || !key.check(round, new CaseCode(code)).equals(row.text(RequestColumn.CHECK))) {
      problems.add(ProblemCode.KEY_ALTERED, place, Sentences.of("answers.altered"));
      return;
    }
    CaseCode which = new CaseCode(code);
    Optional<CaseFile> file = found.apply(which);
    if (file.isEmpty()) {
      problems.add(
          ProblemCode.CASE_UNKNOWN, place, Sentences.of("answers.case", which, round.title()));
      return;
    }
    Optional<Request> request =
        requests.stream()
            .filter(one -> one.what().code().equals(which) && key.isOf(one))
            .findFirst();
    if (request.isEmpty()) {
      Words named = Place.called(place.spot(), key.text());
      problems.add(ProblemCode.NOT_REQUESTED, place, Sentences.of("answers.unasked", named, which));
      return;
    }
    Integer before = seen.put(request.get().id(), row.number());
    if (before != null) {
      Words named = Place.called(place.spot(), key.text());
      problems.add(
          ProblemCode.ROW_TWICE, place, Sentences.of("answers.twice", named, which, before));
      return;
    }
    reply(sheet, row, file.get(), request.get());
  }

  private void reply(String sheet, AnswerSheet.Row row, CaseFile file, Request request) {
    if (!isWritten(sheet, row)) {
      return;
    }
    Definition form = forms.exactly(file.form());
    Optional<Item> item = request.what().field().flatMap(key -> form.item(key.linkId()));
    Optional<Reply> reply =
        item.isPresent() && !request.what().isQuestion()
            ? toField(sheet, row, file, request, form, item.get())
            : inWords(sheet, row, request);
    reply.ifPresent(one -> {
      files.putIfAbsent(file.code(), file);
      replies.computeIfAbsent(file.code(), none -> new ArrayList<>()).add(one);
      lines.add(line(file.code(), request, item, one));
    });
  }

  /// Whether the cells hold one answer that somebody wrote.
  private boolean isWritten(String sheet, AnswerSheet.Row row) {
    for (RequestColumn column : List.of(RequestColumn.ANSWER, RequestColumn.REASON)) {
      if (row.cell(column).filter(ReadCell::isComputed).isPresent()) {
        problems.add(
            ProblemCode.FORMULA, place(sheet, row, column), Sentences.of("answers.formula"));
        return false;
      }
    }
    if (!row.text(RequestColumn.ANSWER).isEmpty() && !row.text(RequestColumn.REASON).isEmpty()) {
      problems.add(
          ProblemCode.ANSWER_AND_REASON,
          place(sheet, row, RequestColumn.REASON),
          Sentences.of("answers.both"));
      return false;
    }
    return true;
  }

  private Optional<Reply> toField(
      String sheet,
      AnswerSheet.Row row,
      CaseFile file,
      Request request,
      Definition form,
      Item item) {
    ItemKey key = request.what().field().orElseThrow();
    boolean none = row.text(RequestColumn.ANSWER).isEmpty();
    Place place = place(sheet, row, none ? RequestColumn.REASON : RequestColumn.ANSWER);
    Node node =
        none
            ? missing(row.text(RequestColumn.REASON), place.spot())
            : CellAnswer.node(item, row.cell(RequestColumn.ANSWER).orElseThrow(), place.spot());
    return new FieldReader(form, problems)
        .one(item, node, key, place)
        .map(answer -> new Reply.ToField(request.id(), key, file.answers().get(key), answer));
  }

  /// A reason as a case file has it; words that are none are found out by the field.
  private static Node missing(String words, Spot spot) {
    String code = CellAnswer.reason(words).map(reason -> reason.code()).orElse(words);
    Node.Member member = new Node.Member(spot, "missing", new Node.Str(spot, code));
    return new Node.Obj(spot, List.of(member), spot);
  }

  private Optional<Reply> inWords(String sheet, AnswerSheet.Row row, Request request) {
    String answer = row.text(RequestColumn.ANSWER);
    String words = answer.isEmpty() ? row.text(RequestColumn.REASON) : answer;
    if (words.length() > LONGEST_WORDS) {
      problems.add(
          ProblemCode.TOO_LONG,
          place(sheet, row, RequestColumn.ANSWER),
          Sentences.of("field.long", Words.same(request.what().words()), LONGEST_WORDS));
      return Optional.empty();
    }
    return Optional.of(new Reply.InWords(request.id(), words));
  }

  private static final int LONGEST_WORDS = 2000;

  private static AnswerReading.Line line(
      CaseCode code, Request request, Optional<Item> item, Reply reply) {
    return switch (reply) {
      case Reply.ToField field ->
          new AnswerReading.Line(
              code,
              item.orElseThrow().text(),
              words(item.orElseThrow(), field.former()),
              words(item.orElseThrow(), Optional.of(field.answer())));
      case Reply.InWords words ->
          new AnswerReading.Line(
              code,
              Words.same(request.what().words()),
              said(item, request.answer()),
              said(item, words.text()));
    };
  }

  /// An answer in words; about a sensitive field only whether there is one.
  private static Words said(Optional<Item> item, String text) {
    boolean hidden =
        !text.isEmpty()
            && item.filter(it -> !it.parts().audience().visibleTo().isEmpty()).isPresent();
    return hidden ? AnswerWords.HIDDEN : Words.same(text);
  }

  private static Words words(Item item, Optional<Answer> answer) {
    return new Words(
        AnswerWords.of(item, answer, Language.ID), AnswerWords.of(item, answer, Language.EN));
  }

  private static Place place(String sheet, AnswerSheet.Row row, RequestColumn column) {
    ReadCell cell =
        row.cell(column).or(() -> row.cells().values().stream().findFirst()).orElseThrow();
    return AnswerReader.place(sheet, row.number(), cell);
  }

  Set<CaseCode> codes() {
    return files.keySet();
  }

  List<AnswerReading.Line> lines() {
    return lines;
  }

  /// The cases with their replies in them.
  List<Filling> fillings() {
    List<Filling> fillings = new ArrayList<>();
    replies.forEach((code, its) -> {
      CaseFile before = java.util.Objects.requireNonNull(files.get(code));
      Answers answers = before.answers();
      for (Reply reply : its) {
        if (reply instanceof Reply.ToField field) {
          answers = answers.with(field.key(), field.answer());
        }
      }
      String sha256 = Content.sha256(forms.exactly(before.form()), answers);
      CaseFile after = new CaseFile(code, before.groupKey(), before.form(), answers, sha256);
      fillings.add(new Filling(before, after, its));
    });
    return fillings;
  }
}
