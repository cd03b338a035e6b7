package id.telaah.intake;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormProblem;
import id.telaah.form.FormState;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Words;
import id.telaah.privacy.PrivacyGate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/// Reads the fields of a case by its definition: every key, type, range, option and required field
/// comes from there, none from here.
final class FieldReader {
  static final int MOST_ROWS = 200;

  private final Definition definition;
  private final Problems problems;
  private final Values values;
  private final Set<ItemKey> faulty = new HashSet<>();
  private final Map<ItemKey, Place> rowEnds = new HashMap<>();
  private final Map<ItemKey, Place> blanks = new HashMap<>();
  private final CalculatedFields calculated = new CalculatedFields();
  private Answers answers = Answers.NONE;

  FieldReader(Definition definition, Problems problems) {
    this.definition = definition;
    this.problems = problems;
    this.values = new Values(problems);
  }

  /// The answers as far as they could be read; problems are noted on the way.
  Answers read(Node.Obj fields, Place place) {
    for (Node.Member member : fields.members()) {
      Place at = place.key(member.spot(), member.key());
      Optional<Item> item = definition.item(member.key());
      if (item.isPresent() && item.get().isRows()) {
        rows(item.get(), member.value(), at);
      } else {
        field(item, member, ItemKey.of(member.key()), at);
      }
    }
    require(place.at(fields.end()));
    return answers;
  }

  /// What the file brings for computed fields and the program computes otherwise; after reading.
  List<Notice> notices() {
    return calculated.notices(FormState.of(definition, answers));
  }

  private void field(Optional<Item> item, Node.Member member, ItemKey key, Place place) {
    if (item.isEmpty()) {
      unknown(member.key(), key.row() > 0, place);
      return;
    }
    boolean inRows = definition.rowsAround(key.linkId()).isPresent();
    if (!item.get().type().isQuestion() || inRows != key.row() > 0) {
      misplaced(item.get(), place);
    } else if (member.value().isEmpty()) {
      blanks.put(key, place);
    } else if (item.get().isCalculated()) {
      calculated.note(item.get(), key, member.value());
    } else {
      answer(item.get(), member.value(), key, place);
    }
  }

  private void answer(Item item, Node node, ItemKey key, Place place) {
    Optional<Answer> answer = one(item, node, key, place);
    if (answer.isEmpty()) {
      faulty.add(key);
    } else {
      answers = answers.with(key, answer.get());
    }
  }

  /// One answer, held against what its item asks for; empty where a problem was noted.
  Optional<Answer> one(Item item, Node node, ItemKey key, Place place) {
    Optional<Answer> answer = values.read(item, node, place);
    Optional<FormProblem> problem = answer.flatMap(given -> definition.check(key, 0, given));
    problem.ifPresent(found -> limit(item, found, answer.get(), place));
    return problem.isPresent() ? Optional.empty() : answer;
  }

  private void limit(Item item, FormProblem problem, Answer answer, Place place) {
    Words name = Labels.of(item);
    switch (problem.kind()) {
      case TOO_SMALL, TOO_LARGE ->
          problems.add(
              ProblemCode.OUT_OF_RANGE,
              place,
              Sentences.of("field.range", name, number(answer), Labels.range(item)));
      case UNKNOWN_OPTION ->
          problems.add(ProblemCode.UNKNOWN_OPTION, place, Labels.unknownOption(item));
      case NOT_WHOLE ->
          problems.add(ProblemCode.NOT_WHOLE, place, Sentences.of("field.whole", name));
      case TOO_LONG ->
          problems.add(
              ProblemCode.TOO_LONG,
              place,
              Sentences.of("field.long", name, String.valueOf(item.limits().maxLength())));
      case TOO_MANY -> problems.add(ProblemCode.TOO_MANY, place, Sentences.of("field.many", name));
      case REASON_NOT_TAKEN ->
          problems.add(
              ProblemCode.REASON, place, Sentences.of("field.reason", name, Labels.reasons(item)));
      default -> problems.add(ProblemCode.WRONG_TYPE, place, problem.text());
    }
  }

  private static Words number(Answer answer) {
    return answer instanceof Answer.Given given
            && given.values().getFirst() instanceof Value.Numeric numeric
        ? Labels.number(numeric.number())
        : Words.NONE;
  }

  private void rows(Item group, Node node, Place place) {
    if (node.isEmpty()) {
      return;
    }
    if (!(node instanceof Node.Arr array)) {
      faulty.add(ItemKey.of(group.linkId()));
      problems.add(ProblemCode.ROWS_EXPECTED, place, Sentences.of("field.rows", Labels.of(group)));
      return;
    }
    if (array.nodes().size() > MOST_ROWS) {
      faulty.add(ItemKey.of(group.linkId()));
      problems.add(
          ProblemCode.TOO_MANY_ROWS,
          place,
          Sentences.of("field.rows.many", Labels.of(group), MOST_ROWS));
      return;
    }
    for (int i = 0; i < array.nodes().size(); i++) {
      Node row = array.nodes().get(i);
      row(group, row, place.row(row.spot(), i), i + 1);
    }
  }

  /// A row of nothing but nulls, as the template has one, is no row.
  private void row(Item group, Node node, Place place, int number) {
    if (node instanceof Node.Nil || node instanceof Node.Obj && node.isEmpty()) {
      return;
    }
    if (!(node instanceof Node.Obj row)) {
      faulty.add(ItemKey.of(group.linkId()));
      problems.add(ProblemCode.ROWS_EXPECTED, place, Sentences.of("field.rows", Labels.of(group)));
      return;
    }
    answers = answers.withRow(group.linkId(), number);
    for (Node.Member member : row.members()) {
      ItemKey key = new ItemKey(member.key(), number);
      Optional<Item> item = definition.item(member.key()).filter(child -> isIn(group, child));
      field(item, member, key, place.key(member.spot(), member.key()));
    }
    group
        .parts()
        .items()
        .forEach(child -> rowEnds.put(new ItemKey(child.linkId(), number), place.at(row.end())));
  }

  private boolean isIn(Item group, Item child) {
    return definition.rowsAround(child.linkId()).filter(group::equals).isPresent();
  }

  /// What is required, applies, and is neither there nor faulted already.
  private void require(Place end) {
    for (FormProblem problem : FormState.of(definition, answers).problems()) {
      ItemKey key = problem.key();
      if (problem.kind() == FormProblem.Kind.REQUIRED && !faulty.contains(key)) {
        Item item = definition.item(key.linkId()).orElseThrow();
        Place around = rowEnds.getOrDefault(key, end);
        problems.add(
            ProblemCode.REQUIRED,
            blanks.getOrDefault(key, around.key(around.spot(), key.linkId())),
            Sentences.of(
                item.isRows() ? "field.required.rows" : "field.required", Labels.of(item)));
      }
    }
  }

  private void unknown(String key, boolean inRow, Place place) {
    if (PrivacyGate.forbiddenField(key).isPresent()) {
      return;
    }
    Optional<String> nearest =
        Nearest.of(
            key,
            StreamSupport.stream(definition.all().spliterator(), false)
                .filter(item -> item.type().isQuestion() || item.isRows())
                .map(Item::linkId)
                .filter(linkId -> definition.rowsAround(linkId).isPresent() == inRow));
    Words called = Place.called(place.spot(), key);
    problems.add(
        ProblemCode.UNKNOWN_FIELD,
        place,
        nearest
            .map(name -> Sentences.of("field.unknown.near", called, name))
            .orElseGet(() -> Sentences.of("field.unknown", called)));
  }

  private void misplaced(Item item, Place place) {
    Optional<Item> group = definition.rowsAround(item.linkId());
    Words sentence =
        !item.type().isQuestion()
            ? Sentences.of("field.heading", Labels.of(item))
            : Sentences.of(
                "field.inrow", Labels.of(item), group.map(Item::linkId).orElse("fields"));
    problems.add(ProblemCode.WRONG_PLACE, place, sentence);
  }
}
