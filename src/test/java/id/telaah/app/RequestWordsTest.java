package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.intake.AnswerReader;
import id.telaah.language.Language;
import id.telaah.request.Officer;
import id.telaah.request.Request;
import id.telaah.request.RequestBook;
import id.telaah.request.RequestLine;
import id.telaah.request.RequestList;
import id.telaah.request.Waiting;
import id.telaah.request.Wanted;
import id.telaah.round.Discipline;
import id.telaah.round.Starter;
import id.telaah.workbook.FastWorkbooks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever the program itself writes into a list must pass its own gate when the list comes back.
class RequestWordsTest {
  @TestFactory
  Stream<DynamicTest> a_list_of_every_field_of_a_group_comes_back_without_a_fault() {
    Knowledge knowledge = new Knowledge();
    return knowledge.groups().list().stream()
        .map(group ->
            DynamicTest.dynamicTest(
                group.key(),
                () ->
                    assertThat(
                            AnswerReader.read(
                                    "a.xlsx", new FastWorkbooks().requests(list(knowledge, group)))
                                .problems())
                        .isEmpty()));
  }

  private static RequestList list(Knowledge knowledge, TargetGroup group) {
    Definition form = knowledge.forms().newest(group.caseForm());
    CaseCode code = new CaseCode("AKS-3375-2026-S2-" + group.code() + "-001");
    CaseFile file = new CaseFile(code, group.key(), form.ref(), Answers.NONE, "a".repeat(64));
    List<Request> requests = new ArrayList<>();
    for (Item item : form.all()) {
      if (item.type().isQuestion()) {
        int row = form.rowsAround(item.linkId()).isPresent() ? 1 : 0;
        requests.add(
            new Request(
                requests.size() + 1,
                Wanted.field(code, new ItemKey(item.linkId(), row)),
                List.of(Waiting.of(Discipline.SPA, "")),
                Request.State.OPEN,
                Instant.EPOCH,
                ""));
      }
    }
    List<RequestLine> lines =
        new RequestBook(new NoCases(), knowledge.forms(), knowledge.regions())
            .lines(file, requests, Language.ID);
    return new RequestList(
        Starter.kotaPekalongan().round().id(),
        Starter.kotaPekalongan().setup().office(),
        new Officer("Puskesmas Jenggot", "Kecamatan Pekalongan Selatan"),
        LocalDate.of(2026, 11, 25),
        lines);
  }
}
