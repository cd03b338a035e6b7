package id.telaah.request;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Cases;
import id.telaah.casefile.FieldStanding;
import id.telaah.casefile.RoundId;
import id.telaah.casefile.Standing;
import id.telaah.form.Definition;
import id.telaah.form.Forms;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.round.Office;
import id.telaah.round.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Composes the lists of open requests: one for each office in the field, by case. On the store
/// thread.
public final class RequestBook {
  private final Cases cases;
  private final Forms forms;
  private final Regions regions;

  public RequestBook(Cases cases, Forms forms, Regions regions) {
    this.cases = cases;
    this.forms = forms;
    this.regions = regions;
  }

  /// @param requests of the round, by case
  /// @param office that asks
  public List<RequestList> lists(
      RoundId round, List<Request> requests, Office office, LocalDate date) {
    Map<Officer, List<RequestLine>> byOfficer = new TreeMap<>();
    Map<CaseCode, List<Request>> byCase =
        requests.stream()
            .collect(
                Collectors.groupingBy(
                    request -> request.what().code(), TreeMap::new, Collectors.toList()));
    byCase.forEach((code, its) ->
        cases
            .find(round, code)
            .ifPresent(file ->
                byOfficer
                    .computeIfAbsent(Officer.of(file, regions), none -> new ArrayList<>())
                    .addAll(lines(file, its, Language.ID))));
    List<RequestList> lists = new ArrayList<>();
    byOfficer.forEach(
        (officer, lines) -> lists.add(new RequestList(round, office, officer, date, lines)));
    return lists;
  }

  /// The requests about one case, in words.
  public List<RequestLine> lines(CaseFile file, List<Request> requests, Language language) {
    Definition form = forms.exactly(file.form());
    List<FieldStanding> standings = FieldStanding.all(file, form);
    return requests.stream()
        .map(request -> {
          Optional<Item> item =
              request.what().isQuestion()
                  ? Optional.empty()
                  : request.what().field().flatMap(key -> form.item(key.linkId()));
          return new RequestLine(
              file.code(),
              RequestKey.of(request),
              label(file, form, request, language),
              waiting(request, standing(standings, request), language),
              item.map(it -> HowTo.of(it, language)).orElseGet(() -> HowTo.inWords(language)));
        })
        .toList();
  }

  private static Optional<Standing> standing(List<FieldStanding> all, Request request) {
    return request
        .what()
        .field()
        .filter(key -> !request.what().isQuestion())
        .flatMap(key ->
            all.stream()
                .filter(field -> field.key().equals(key))
                .map(FieldStanding::standing)
                .findFirst());
  }

  private static String label(CaseFile file, Definition form, Request request, Language language) {
    Optional<ItemKey> key = request.what().field();
    if (key.isEmpty()) {
      return request.what().words();
    }
    String text =
        form.item(key.get().linkId())
            .map(item -> item.text().in(language))
            .orElse(key.get().toString());
    Texts texts = RequestWords.in(language);
    String label =
        form.rowsAround(key.get().linkId())
            .map(group -> {
              String row = row(file, key.get().row(), language);
              String of = group.text().in(language);
              return row.isEmpty()
                  ? texts.get("label.row", text, of)
                  : texts.get("label.row.month", text, of, row);
            })
            .orElse(text);
    return request.what().isQuestion()
        ? texts.get("label.question", label, request.what().words())
        : label;
  }

  /// The month of a measurement, by which the field knows it again.
  private static String row(CaseFile file, int row, Language language) {
    return file.answers().values(new ItemKey(CaseFields.MONTH, row)).stream()
        .map(value ->
            value instanceof Value.Month month ? Formats.month(month.month(), language) : "")
        .findFirst()
        .orElse("");
  }

  private static String waiting(Request request, Optional<Standing> standing, Language language) {
    Texts texts = RequestWords.in(language);
    String who =
        request.waiting().stream()
            .map(one ->
                one.reason().isEmpty()
                    ? one.title(language)
                    : one.title(language) + ": " + one.reason())
            .collect(Collectors.joining("; "));
    return standing
        .map(now ->
            switch (now) {
              case UNKNOWN -> texts.get("now.unknown", who);
              case NOT_ASKED -> texts.get("now.not-asked", who);
              case FILLED -> texts.get("now.filled", who);
              case NOT_APPLICABLE -> texts.get("now.not-applicable", who);
              case EMPTY -> who;
            })
        .orElse(who);
  }
}
