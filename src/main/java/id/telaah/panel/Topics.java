package id.telaah.panel;

import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Gathers from four opinions the topics that they speak to.
final class Topics {
  private static final Words MAIN_CAUSE = new Words("Sebab utama", "Main cause");
  private static final Words REFERRAL = new Words("Rujukan", "Referral");

  private final List<Opinion> opinions;

  Topics(List<Opinion> opinions) {
    this.opinions = opinions;
  }

  List<Topic> all() {
    List<Topic> topics = new ArrayList<>();
    topics.add(fixed(FormKeys.COMPLETENESS, Topic.Kind.COMPLETENESS, Topics::completeness));
    topics.add(some(FormKeys.GROWTH, Topic.Kind.GROWTH));
    topics.add(
        fixed(FormKeys.CONCLUSION, Topic.Kind.CONCLUSION, one -> plain(one, FormKeys.CONCLUSION)));
    topics.add(fixed(FormKeys.RISK, Topic.Kind.RISK, one -> plain(one, FormKeys.RISK)));
    topics.add(some(FormKeys.COMORBIDITY, Topic.Kind.COMORBIDITY));
    topics.add(mainCause());
    topics.addAll(causes());
    topics.add(referral());
    topics.addAll(recommendations());
    topics.removeIf(topic -> Comparison.speakers(topic).isEmpty());
    return topics;
  }

  /// A topic that every form asks about: silence differs from an answer.
  private Topic fixed(String key, Topic.Kind kind, Function<Opinion, Lane> lane) {
    Map<Discipline, Lane> lanes = lanes(lane);
    return new Topic(key, kind, title(key), lanes, stances(lanes.values()) > 1);
  }

  /// A topic that one speaks to of one's own accord: only those who speak can differ.
  private Topic free(String key, Topic.Kind kind, Words title, Map<Discipline, Lane> lanes) {
    List<Lane> spoken = lanes.values().stream().filter(lane -> !lane.isSilent()).toList();
    return new Topic(key, kind, title, lanes, stances(spoken) > 1);
  }

  private Map<Discipline, Lane> lanes(Function<Opinion, Lane> lane) {
    Map<Discipline, Lane> lanes = new EnumMap<>(Discipline.class);
    opinions.forEach(one -> lanes.put(one.discipline(), lane.apply(one)));
    return lanes;
  }

  private static long stances(Collection<Lane> lanes) {
    return lanes.stream().map(Lane::stance).distinct().count();
  }

  private Words title(String linkId) {
    return opinions.isEmpty() ? Words.same(linkId) : opinions.getFirst().title(linkId);
  }

  private static Lane plain(Opinion one, String linkId) {
    return new Lane(one.raw(linkId, 0), one.words(linkId, 0));
  }

  private static Lane completeness(Opinion one) {
    Lane lane = plain(one, FormKeys.COMPLETENESS);
    List<Words> asked =
        one.rows(FormKeys.REQUESTS).stream()
            .map(row -> one.words(FormKeys.REQUEST_ITEM, row))
            .filter(words -> !words.isEmpty())
            .toList();
    return asked.isEmpty()
        ? lane
        : new Lane(lane.stance(), Phrases.colon(lane.text(), Phrases.joined(asked, "; ")));
  }

  /// A question that only some of the forms ask.
  private Topic some(String linkId, Topic.Kind kind) {
    Words title =
        opinions.stream()
            .filter(one -> one.definition().item(linkId).isPresent())
            .map(one -> one.title(linkId))
            .findFirst()
            .orElse(Words.same(linkId));
    return free(linkId, kind, title, lanes(one -> plain(one, linkId)));
  }

  private Topic mainCause() {
    Map<Discipline, Lane> lanes = lanes(Topics::mainCauses);
    return new Topic(
        "sebab_utama", Topic.Kind.MAIN_CAUSE, MAIN_CAUSE, lanes, stances(lanes.values()) > 1);
  }

  private static Lane mainCauses(Opinion one) {
    List<Integer> main =
        one.rows(FormKeys.CAUSES).stream()
            .filter(row -> one.raw(FormKeys.CAUSE_STRENGTH, row).equals(FormKeys.MAIN))
            .toList();
    List<String> codes =
        main.stream().map(row -> one.raw(FormKeys.CAUSE_CODE, row)).sorted().distinct().toList();
    return new Lane(
        String.join(",", codes),
        Phrases.joined(
            main.stream().map(row -> one.words(FormKeys.CAUSE_CODE, row)).toList(), ", "));
  }

  private List<Topic> causes() {
    Map<String, Words> codes = new LinkedHashMap<>();
    for (String strength : FormKeys.STRENGTHS) {
      eachRow(
          FormKeys.CAUSES,
          (one, row) -> {
            if (one.raw(FormKeys.CAUSE_STRENGTH, row).equals(strength)) {
              codes.putIfAbsent(
                  one.raw(FormKeys.CAUSE_CODE, row), one.words(FormKeys.CAUSE_CODE, row));
            }
          });
    }
    List<Topic> topics = new ArrayList<>();
    codes.forEach((code, name) ->
        topics.add(
            free(
                FormKeys.CAUSES + ":" + code,
                Topic.Kind.CAUSE,
                name,
                lanes(one -> cause(one, code)))));
    return topics;
  }

  private static Lane cause(Opinion one, String code) {
    for (int row : one.rows(FormKeys.CAUSES)) {
      if (one.raw(FormKeys.CAUSE_CODE, row).equals(code)) {
        return new Lane(
            one.raw(FormKeys.CAUSE_STRENGTH, row),
            Phrases.colon(
                one.words(FormKeys.CAUSE_STRENGTH, row), one.words(FormKeys.CAUSE_DATUM, row)));
      }
    }
    return Lane.SILENT;
  }

  private Topic referral() {
    return free(FormKeys.REFERRAL, Topic.Kind.REFERRAL, REFERRAL, lanes(Topics::referral));
  }

  private static Lane referral(Opinion one) {
    String needed = one.raw(FormKeys.REFERRAL, 0);
    if (needed.isEmpty()) {
      return Lane.SILENT;
    }
    Words yes = needed.equals("ya") ? new Words("Ya", "Yes") : new Words("Tidak", "No");
    Words where =
        Phrases.joined(
            List.of(one.words(FormKeys.REFERRAL_TO, 0), one.words(FormKeys.REFERRAL_URGENCY, 0)),
            ", ");
    return new Lane(needed + "|" + one.raw(FormKeys.REFERRAL_TO, 0), Phrases.colon(yes, where));
  }

  private List<Topic> recommendations() {
    Map<String, Words> wanted = new LinkedHashMap<>();
    eachRow(
        FormKeys.ROWS, (one, row) -> wanted.putIfAbsent(Wish.key(one, row), Wish.title(one, row)));
    List<Topic> topics = new ArrayList<>();
    wanted.forEach((key, title) ->
        topics.add(
            free(
                FormKeys.ROWS + ":" + key,
                Topic.Kind.RECOMMENDATION,
                title,
                lanes(one -> Wish.lane(one, key)))));
    return topics;
  }

  private void eachRow(String group, RowVisitor visitor) {
    opinions.forEach(one -> one.rows(group).forEach(row -> visitor.visit(one, row)));
  }

  private interface RowVisitor {
    void visit(Opinion one, int row);
  }
}
