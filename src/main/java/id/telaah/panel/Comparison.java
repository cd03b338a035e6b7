package id.telaah.panel;

import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Four reviews of a case side by side, topic by topic.
public record Comparison(List<Topic> topics) {
  public Comparison {
    topics = List.copyOf(topics);
  }

  public static Comparison of(List<Opinion> opinions) {
    return new Comparison(new Topics(opinions).all());
  }

  /// Only what the four do not say alike.
  public List<Topic> differing() {
    return topics.stream().filter(Topic::differs).toList();
  }

  /// What the panel still has to decide: differing topics that the agreed answers do not settle.
  ///
  /// A differing strength or deadline is settled by the proposal, which takes the strongest and the
  /// soonest; it stays marked as differing.
  public List<Topic> undecided(Answers agreed) {
    return topics.stream()
        .filter(topic -> topic.differs() || topic.kind() == Topic.Kind.CONCLUSION)
        .filter(topic -> !settled(topic, agreed))
        .toList();
  }

  private static boolean settled(Topic topic, Answers agreed) {
    boolean incomplete =
        agreed.code(ItemKey.of(FormKeys.OUTCOME)).filter(FormKeys.INCOMPLETE::equals).isPresent();
    return switch (topic.kind()) {
      case CONCLUSION -> agreed.text(ItemKey.of(FormKeys.CONCLUSION)).isPresent();
      // Where data are incomplete, the panel says neither how high the risk is nor why.
      case RISK -> incomplete || agreed.code(ItemKey.of(FormKeys.RISK)).isPresent();
      case MAIN_CAUSE -> incomplete || MainCause.rows(agreed).size() == 1;
      case COMPLETENESS, GROWTH, COMORBIDITY, CAUSE, REFERRAL, RECOMMENDATION -> true;
    };
  }

  /// Disciplines that speak to a topic.
  static Set<Discipline> speakers(Topic topic) {
    return topic.lanes().entrySet().stream()
        .filter(lane -> !lane.getValue().isSilent())
        .map(java.util.Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
