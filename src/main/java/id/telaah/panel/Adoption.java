package id.telaah.panel;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.AnswerChange;
import id.telaah.review.FormKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Takes what one discipline says on a topic over into the agreed text.
public final class Adoption {
  private static final List<String> CAUSE_WORDS =
      List.of(FormKeys.CAUSE_CHANGEABLE, FormKeys.CAUSE_DATUM);
  private static final List<String> WISH_WORDS =
      List.of(
          FormKeys.ROW_LEVEL,
          FormKeys.ROW_INTERVENTION,
          FormKeys.ROW_WHAT,
          FormKeys.ROW_FUNCTION,
          FormKeys.ROW_DEADLINE,
          FormKeys.ROW_MEASURE,
          FormKeys.ROW_PRIORITY);

  private final Opinion opinion;
  private final FormState agreed;
  private final List<AnswerChange> steps = new ArrayList<>();

  private Adoption(Opinion opinion, FormState agreed) {
    this.opinion = opinion;
    this.agreed = agreed;
  }

  /// Whether there is something to take over: the agreed text speaks to the topic at all.
  public static boolean isPossible(Topic.Kind kind) {
    return switch (kind) {
      case CONCLUSION, RISK, MAIN_CAUSE, CAUSE, RECOMMENDATION -> true;
      case COMPLETENESS, GROWTH, COMORBIDITY, REFERRAL -> false;
    };
  }

  /// The steps that take a discipline's word over; none where the agreed text says it already, or
  /// the discipline says nothing.
  public static List<AnswerChange> steps(Topic topic, Opinion opinion, FormState agreed) {
    if (topic.lane(opinion.discipline()).isSilent()) {
      return List.of();
    }
    Adoption adoption = new Adoption(opinion, agreed);
    switch (topic.kind()) {
      case CONCLUSION -> adoption.conclusion();
      case RISK -> adoption.set(ItemKey.of(FormKeys.RISK), adoption.said(FormKeys.RISK, 0));
      case MAIN_CAUSE -> adoption.mainCauses();
      case CAUSE -> adoption.cause(tail(topic));
      case RECOMMENDATION -> adoption.wish(tail(topic));
      case COMPLETENESS, GROWTH, COMORBIDITY, REFERRAL -> {}
    }
    return List.copyOf(adoption.steps);
  }

  private static String tail(Topic topic) {
    return topic.key().substring(topic.key().indexOf(':') + 1);
  }

  /// The conclusion is added to what the panel has written: nothing written is lost.
  private void conclusion() {
    String said = opinion.raw(FormKeys.CONCLUSION, 0);
    String written = answers().text(ItemKey.of(FormKeys.CONCLUSION)).orElse("").strip();
    if (!written.contains(said)) {
      String whole = written.isEmpty() ? said : written + "\n" + said;
      set(ItemKey.of(FormKeys.CONCLUSION), Answer.of(new Value.Text(whole)));
    }
  }

  private void mainCauses() {
    List<String> main =
        opinion.rows(FormKeys.CAUSES).stream()
            .filter(row -> opinion.raw(FormKeys.CAUSE_STRENGTH, row).equals(FormKeys.MAIN))
            .map(row -> opinion.raw(FormKeys.CAUSE_CODE, row))
            .toList();
    for (int row : answers().rows(FormKeys.CAUSES)) {
      ItemKey strength = new ItemKey(FormKeys.CAUSE_STRENGTH, row);
      boolean isMain = answers().code(strength).filter(FormKeys.MAIN::equals).isPresent();
      if (isMain && !main.contains(agreedCode(FormKeys.CAUSE_CODE, row))) {
        set(strength, Answer.of(new Value.Coded(FormKeys.STRENGTHS.get(1))));
      }
    }
    main.forEach(this::cause);
  }

  private void cause(String code) {
    int from = row(FormKeys.CAUSES, row -> opinion.raw(FormKeys.CAUSE_CODE, row).equals(code));
    OptionalInt there =
        answers().rows(FormKeys.CAUSES).stream()
            .filter(row -> agreedCode(FormKeys.CAUSE_CODE, row).equals(code))
            .mapToInt(Integer::intValue)
            .findFirst();
    int into = there.orElseGet(() -> newRow(FormKeys.CAUSES));
    copy(FormKeys.CAUSE_STRENGTH, from, into);
    if (there.isEmpty()) {
      copy(FormKeys.CAUSE_CODE, from, into);
      CAUSE_WORDS.forEach(linkId -> copy(linkId, from, into));
    }
  }

  private void wish(String key) {
    int from = row(FormKeys.ROWS, row -> Wish.key(opinion, row).equals(key));
    OptionalInt there =
        answers().rows(FormKeys.ROWS).stream()
            .filter(row -> agreedWish(row).equals(key))
            .mapToInt(Integer::intValue)
            .findFirst();
    int into = there.orElseGet(() -> newRow(FormKeys.ROWS));
    WISH_WORDS.forEach(linkId -> copy(linkId, from, into));
    if (there.isEmpty()) {
      Value asker = new Value.Coded(opinion.discipline().key());
      set(new ItemKey(FormKeys.ROW_ASKED_BY, into), Answer.of(asker));
    }
  }

  private String agreedWish(int row) {
    return agreedCode(FormKeys.ROW_INTERVENTION, row)
        + "|"
        + agreedCode(FormKeys.ROW_FUNCTION, row);
  }

  private int row(String group, java.util.function.IntPredicate wanted) {
    return opinion.rows(group).stream()
        .mapToInt(Integer::intValue)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private int newRow(String group) {
    int added =
        (int)
            steps.stream()
                .filter(step -> step instanceof AnswerChange.RowAdded row && isOf(row, group))
                .count();
    int row = agreed.nextRow(group) + added;
    steps.add(new AnswerChange.RowAdded(group, row));
    return row;
  }

  private static boolean isOf(AnswerChange.RowAdded row, String group) {
    return row.groupLinkId().equals(group);
  }

  private void copy(String linkId, int from, int into) {
    opinion
        .answers()
        .get(new ItemKey(linkId, from))
        .ifPresent(answer -> set(new ItemKey(linkId, into), answer));
  }

  private Answer said(String linkId, int row) {
    return opinion.answers().get(new ItemKey(linkId, row)).orElseThrow();
  }

  private void set(ItemKey key, Answer answer) {
    boolean known = agreed.definition().item(key.linkId()).isPresent();
    if (known && answers().get(key).filter(answer::equals).isEmpty()) {
      steps.add(new AnswerChange.Set(key, answer));
    }
  }

  private Answers answers() {
    return agreed.answers();
  }

  private String agreedCode(String linkId, int row) {
    return answers().code(new ItemKey(linkId, row)).orElse("");
  }
}
