package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.intake.AnswerCheck;
import id.telaah.intake.AnswerReader;
import id.telaah.intake.AnswerReading;
import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import id.telaah.request.Request;
import id.telaah.request.RequestBook;
import id.telaah.request.RequestDesk;
import id.telaah.request.RequestList;
import id.telaah.review.AnswerChange;
import id.telaah.review.ReviewDesk;
import id.telaah.review.ReviewKey;
import id.telaah.round.Discipline;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import id.telaah.workbook.FastWorkbooks;
import id.telaah.workbook.FilledBook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A round with one case that has gaps, in a test of what is asked for and comes back.
final class RequestRound implements AutoCloseable {
  static final CaseCode CODE = new CaseCode("AKS-3375-2026-S2-BDT-006");

  final Knowledge knowledge = new Knowledge();
  final SqlStore store;
  final RoundId id;
  final RequestDesk desk;
  final AnswerCheck check;
  private final Starter starter = Starter.kotaPekalongan();
  private final ReviewDesk reviews;

  RequestRound(Path folder) {
    store =
        (SqlStore) SqlStore.open(folder.resolve("round.db"), knowledge.forms(), Clock.systemUTC());
    id = starter.round().id();
    store.rounds().open(starter.round(), starter.setup(), "sekretariat");
    reviews = new ReviewDesk(store.reviews(), knowledge.forms(), text -> List.of());
    desk =
        new RequestDesk(
            store.cases(),
            store.reviews(),
            store.agreements(),
            store.requests(),
            knowledge.forms());
    check = new AnswerCheck(store.cases(), store.requests(), desk, knowledge.forms());
    store.cases().receive(id, sample(), "sekretariat");
  }

  CaseFile sample() {
    CaseReader reader = new CaseReader(knowledge.forms(), knowledge.groups());
    Path file = Path.of("assets/samples").resolve(CODE + ".json");
    return ((Reading.Accepted) reader.read(file)).content();
  }

  CaseFile file() {
    return store.cases().find(id, CODE).orElseThrow();
  }

  void ask() {
    desk.ask(id, "sekretariat");
  }

  List<RequestList> lists() {
    RequestBook book = new RequestBook(store.cases(), knowledge.forms(), knowledge.regions());
    return book.lists(id, desk.open(id), starter.setup().office(), LocalDate.of(2026, 11, 25));
  }

  /// The only list's workbook, to be filled in.
  FilledBook workbook() {
    return FilledBook.of(new FastWorkbooks().requests(lists().getFirst()));
  }

  AnswerReading read(byte[] workbook) {
    return check.check(id, AnswerReader.read("jawaban.xlsx", workbook));
  }

  Request request(String field) {
    return store.requests().list(id).stream()
        .filter(request -> request.what().field().filter(ItemKey.of(field)::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /// A review that asks for data and is sent.
  void sendAsking(Discipline discipline, String words, String reason) {
    ReviewKey key = begin(discipline);
    List<AnswerChange> steps = new ArrayList<>();
    steps.add(set("data_butir", 1, new Value.Text(words)));
    steps.add(set("data_alasan", 1, new Value.Text(reason)));
    steps.add(new AnswerChange.RowAdded("data_diminta", 1));
    steps.add(set("kelengkapan", 0, new Value.Coded("belum_dapat_disimpulkan")));
    store.reviews().keep(key, steps, discipline.key());
    store.reviews().send(key, discipline.key());
  }

  /// A review that is begun, with something in it.
  ReviewKey begin(Discipline discipline) {
    ReviewKey key = new ReviewKey(id, CODE, discipline);
    var group = knowledge.groups().byKey(file().groupKey()).orElseThrow();
    reviews.open(key, group, discipline.key());
    store
        .reviews()
        .keep(key, List.of(set("kelengkapan", 0, new Value.Coded("lengkap"))), discipline.key());
    return key;
  }

  private static AnswerChange set(String linkId, int row, Value value) {
    return new AnswerChange.Set(new ItemKey(linkId, row), Answer.of(value));
  }

  Answers answers() {
    return file().answers();
  }

  @Override
  public void close() {
    store.close();
  }
}
