package id.telaah.panel;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.review.FormKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The first agreed text, put together from the four reviews for the panel to change: all causes,
/// all recommendations without doubles, the risk level where all four say the same, or the data
/// that are asked for where two or more could not conclude. The conclusion is left to the panel.
public final class Proposal {
  private final List<Opinion> opinions;
  private final Definition agreement;
  private Answers answers = Answers.NONE;

  private Proposal(List<Opinion> opinions, Definition agreement) {
    this.opinions = opinions;
    this.agreement = agreement;
  }

  /// @param agreement the form that the panel fills together
  public static Answers of(List<Opinion> opinions, Definition agreement) {
    return new Proposal(opinions, agreement).compose();
  }

  private Answers compose() {
    Topics topics = new Topics(opinions);
    topics.all().stream()
        .filter(topic -> topic.kind() == Topic.Kind.RISK && !topic.differs())
        .forEach(topic -> set(FormKeys.RISK, 0, coded(common(topic))));
    outcome();
    causes();
    recommendations();
    return answers;
  }

  private static String common(Topic topic) {
    return topic.lanes().values().iterator().next().stance();
  }

  /// Two who cannot conclude keep the panel from concluding; what anyone lacks is then asked for.
  private void outcome() {
    long silent =
        opinions.stream()
            .filter(one -> one.raw(FormKeys.COMPLETENESS, 0).equals(FormKeys.NOT_CONCLUSIVE))
            .count();
    set(FormKeys.OUTCOME, 0, coded(silent < 2 ? FormKeys.CONCLUDED : FormKeys.INCOMPLETE));
    if (silent < 2 || agreement.item(FormKeys.REQUESTS).isEmpty()) {
      return;
    }
    requests();
    set(FormKeys.ROWS_ANY, 0, coded(gather(FormKeys.ROWS).isEmpty() ? "tidak" : "ya"));
  }

  private void requests() {
    Map<String, List<Source>> byItem = new LinkedHashMap<>();
    gather(FormKeys.REQUESTS)
        .forEach(source ->
            byItem
                .computeIfAbsent(
                    Wish.plain(source.raw(FormKeys.REQUEST_ITEM)), item -> new ArrayList<>())
                .add(source));
    int row = 0;
    for (List<Source> asked : byItem.values()) {
      row++;
      Merged same = new Merged(asked);
      answers = answers.withRow(FormKeys.REQUESTS, row);
      set(FormKeys.REQUEST_ITEM, row, text(same.first(FormKeys.REQUEST_ITEM)));
      set(FormKeys.REQUEST_REASON, row, text(same.everything(FormKeys.REQUEST_REASON)));
    }
  }

  private void causes() {
    Map<String, List<Source>> byCode = new LinkedHashMap<>();
    gather(FormKeys.CAUSES)
        .forEach(source ->
            byCode
                .computeIfAbsent(source.raw(FormKeys.CAUSE_CODE), code -> new ArrayList<>())
                .add(source));
    List<List<Source>> sorted = new ArrayList<>(byCode.values());
    sorted.sort(Comparator.comparing(FORCE));
    for (int at = 0; at < sorted.size(); at++) {
      cause(at + 1, new Merged(sorted.get(at)));
    }
  }

  private static final java.util.function.Function<List<Source>, Integer> FORCE =
      same -> new Merged(same).rank(FormKeys.CAUSE_STRENGTH, FormKeys.STRENGTHS);

  private void cause(int row, Merged same) {
    answers = answers.withRow(FormKeys.CAUSES, row);
    set(FormKeys.CAUSE_CODE, row, coded(same.first(FormKeys.CAUSE_CODE)));
    set(
        FormKeys.CAUSE_STRENGTH,
        row,
        coded(same.foremost(FormKeys.CAUSE_STRENGTH, FormKeys.STRENGTHS)));
    set(
        FormKeys.CAUSE_CHANGEABLE,
        row,
        coded(same.foremost(FormKeys.CAUSE_CHANGEABLE, List.of("ya", "tidak"))));
    set(FormKeys.CAUSE_DATUM, row, text(same.everything(FormKeys.CAUSE_DATUM)));
  }

  private void recommendations() {
    Map<String, List<Source>> byWish = new LinkedHashMap<>();
    gather(FormKeys.ROWS)
        .forEach(
            source -> byWish.computeIfAbsent(source.wish(), key -> new ArrayList<>()).add(source));
    List<List<Source>> sorted = new ArrayList<>(byWish.values());
    sorted.sort(
        Comparator.comparing(
            same -> new Merged(same).rank(FormKeys.ROW_PRIORITY, FormKeys.PRIORITIES)));
    for (int at = 0; at < sorted.size(); at++) {
      recommendation(at + 1, new Merged(sorted.get(at)));
    }
  }

  private void recommendation(int row, Merged same) {
    answers = answers.withRow(FormKeys.ROWS, row);
    set(FormKeys.ROW_LEVEL, row, coded(same.first(FormKeys.ROW_LEVEL)));
    set(FormKeys.ROW_INTERVENTION, row, coded(same.first(FormKeys.ROW_INTERVENTION)));
    set(FormKeys.ROW_WHAT, row, text(same.everything(FormKeys.ROW_WHAT)));
    set(FormKeys.ROW_FUNCTION, row, coded(same.first(FormKeys.ROW_FUNCTION)));
    set(
        FormKeys.ROW_DEADLINE,
        row,
        coded(same.foremost(FormKeys.ROW_DEADLINE, FormKeys.DEADLINES)));
    set(FormKeys.ROW_MEASURE, row, text(same.everything(FormKeys.ROW_MEASURE)));
    set(
        FormKeys.ROW_PRIORITY,
        row,
        coded(same.foremost(FormKeys.ROW_PRIORITY, FormKeys.PRIORITIES)));
    set(FormKeys.ROW_ASKED_BY, row, same.askers());
  }

  private List<Source> gather(String group) {
    List<Source> sources = new ArrayList<>();
    opinions.forEach(one -> one.rows(group).forEach(row -> sources.add(new Source(one, row))));
    return sources;
  }

  private void set(String linkId, int row, Optional<Answer> answer) {
    if (answer.isPresent() && agreement.item(linkId).isPresent()) {
      answers = answers.with(new ItemKey(linkId, row), answer.get());
    }
  }

  private static Optional<Answer> coded(String code) {
    return code.isEmpty() ? Optional.empty() : Optional.of(Answer.of(new Value.Coded(code)));
  }

  private static Optional<Answer> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Answer.of(new Value.Text(text)));
  }
}
