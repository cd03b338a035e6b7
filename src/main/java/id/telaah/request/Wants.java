package id.telaah.request;

import id.telaah.casefile.CaseFile;
import id.telaah.casefile.FieldStanding;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.language.Language;
import id.telaah.panel.Agreement;
import id.telaah.review.FormKeys;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is wanted about one case: fields without which a discipline that has not sent its review
/// cannot conclude, what experts asked for in sent reviews, and what the panel asked for when it
/// found the data incomplete.
///
/// Words that are a field's own name are taken as that field, so that the answer lands in the case.
final class Wants {
  private final CaseFile file;
  private final List<FieldStanding> fields;
  private final Map<Wanted, Map<String, Waiting>> waiting = new LinkedHashMap<>();

  Wants(CaseFile file, Definition form) {
    this.file = file;
    this.fields = FieldStanding.all(file, form);
  }

  /// Adds what the case form says that each discipline needs and the file leaves open; a discipline
  /// that has sent its review has concluded without it.
  void addGaps(Map<Discipline, ReviewState> states) {
    for (FieldStanding field : fields) {
      if (field.standing().isOpen()) {
        for (Discipline discipline : Discipline.values()) {
          if (field.isNeededBy(discipline.key())
              && field.item().parts().audience().isOpenTo(discipline.key())
              && states.get(discipline) != ReviewState.SENT) {
            add(Wanted.field(file.code(), field.key()), Waiting.of(discipline, ""));
          }
        }
      }
    }
  }

  void addAsked(List<Asked> asked) {
    asked.stream()
        .filter(one -> one.code().equals(file.code()))
        .forEach(one -> add(named(one.words()), Waiting.of(one.discipline(), one.reason())));
  }

  /// Adds what a frozen agreement asks for in place of a conclusion.
  void addAgreed(Agreement agreement) {
    for (int row : agreement.answers().rows(FormKeys.REQUESTS)) {
      Optional<String> words = agreement.answers().text(new ItemKey(FormKeys.REQUEST_ITEM, row));
      Optional<String> reason = agreement.answers().text(new ItemKey(FormKeys.REQUEST_REASON, row));
      words.ifPresent(said -> add(named(said), Waiting.panel(reason.orElse(""))));
    }
  }

  private Wanted named(String words) {
    String wanted = plain(words);
    return fields.stream()
        .filter(field -> isCalled(field, wanted))
        .findFirst()
        .map(field -> Wanted.field(file.code(), field.key()))
        .orElseGet(() -> Wanted.words(file.code(), words.strip()));
  }

  private static boolean isCalled(FieldStanding field, String wanted) {
    return wanted.equals(plain(field.item().linkId()))
        || wanted.equals(plain(field.item().text().id()))
        || wanted.equals(plain(field.item().text().in(Language.EN)));
  }

  /// Letters and digits alone, without what stands in brackets.
  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\(.*?\\)", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /// A reason given takes the place of none.
  private void add(Wanted what, Waiting who) {
    waiting
        .computeIfAbsent(what, none -> new LinkedHashMap<>())
        .merge(who.key(), who, (known, other) -> other.reason().isEmpty() ? known : other);
  }

  List<Want> list() {
    List<Want> wants = new ArrayList<>();
    waiting.forEach((what, who) ->
        wants.add(
            new Want(
                what, who.values().stream().sorted(Comparator.comparing(Waiting::seat)).toList())));
    return wants;
  }
}
