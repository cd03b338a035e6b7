package id.telaah.risk;

import id.telaah.form.FormException;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words what a rule says, with the numbers of its thresholds; refuses words that say another
/// threshold than the rule applies, or not all of them, since they would lie after a change.
final class RuleWords {
  private static final Pattern THRESHOLD = Pattern.compile("\\{ambang\\.([a-z0-9_]+)\\}");

  private final RuleFile.Said said;
  private final Thresholds thresholds;
  private final Function<String, FormException> refusal;
  private final Set<String> applied = new LinkedHashSet<>();
  private final Set<String> worded = new HashSet<>();

  RuleWords(RuleFile.Said said, Thresholds thresholds, Function<String, FormException> refusal) {
    this.said = said;
    this.thresholds = thresholds;
    this.refusal = refusal;
  }

  /// The number of a threshold that the rule's condition names.
  BigDecimal number(String id) {
    require(id);
    applied.add(id);
    return thresholds.number(id);
  }

  /// The facts that the words name.
  Set<String> facts() {
    return Stream.of(said.because().id(), said.because().en())
        .flatMap(text -> Because.PLACEHOLDER.matcher(text).results())
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  /// What is said, once the whole condition is read.
  Rule.Wording wording() {
    Words because = numbered(said.because());
    plain(withoutFacts(because));
    Words limit = limit();
    checkAllSaid();
    plain(said.title());
    return new Rule.Wording(said.title(), because, edited(limit));
  }

  List<Rule.Cutoff> cutoffs() {
    List<Rule.Cutoff> cutoffs = new ArrayList<>();
    for (String id : applied) {
      Threshold threshold = thresholds.table().find(id).orElseThrow();
      Optional<ThresholdEdit> edit =
          thresholds.isChanged(id) ? thresholds.lastEdit(id) : Optional.empty();
      cutoffs.add(new Rule.Cutoff(threshold, thresholds.number(id), edit));
    }
    return cutoffs;
  }

  /// The one place that words a limit, for sheets and screens alike.
  private Words limit() {
    if (said.threshold() != null && said.expected() == null) {
      return Said.joined(new Words("ambang", "threshold"), ": ", plain(numbered(said.threshold())));
    }
    if (said.expected() != null && said.threshold() == null) {
      return Said.joined(
          new Words("seharusnya", "should be"), ": ", plain(numbered(said.expected())));
    }
    throw refusal.apply("words say either threshold or expected");
  }

  private Words edited(Words limit) {
    List<Words> changes =
        cutoffs().stream()
            .filter(cutoff -> cutoff.edit().isPresent())
            .map(cutoff ->
                Said.joined(
                    Facts.plain(cutoff.threshold().value()), " → ", Facts.plain(cutoff.number())))
            .toList();
    if (changes.isEmpty()) {
      return limit;
    }
    Words all = changes.stream().reduce((one, next) -> Said.joined(one, "; ", next)).orElseThrow();
    return new Words(
        limit.id() + " (ambang diubah sekretariat: " + all.id() + ")",
        limit.en() + " (threshold changed by the secretariat: " + all.en() + ")");
  }

  private Words numbered(Words words) {
    return new Words(numbered(words.id(), Language.ID), numbered(words.en(), Language.EN));
  }

  private String numbered(String text, Language language) {
    return THRESHOLD
        .matcher(text)
        .replaceAll(match -> {
          require(match.group(1));
          worded.add(match.group(1));
          return Matcher.quoteReplacement(
              Formats.plain(thresholds.number(match.group(1)), language));
        });
  }

  /// Nothing may be left to be filled in.
  private Words plain(Words words) {
    for (String text : List.of(words.id(), words.en())) {
      if (text.contains("{") || text.contains("}")) {
        throw refusal.apply("no placeholder of this kind here: " + text);
      }
    }
    return words;
  }

  private static Words withoutFacts(Words words) {
    return new Words(
        Because.PLACEHOLDER.matcher(words.id()).replaceAll(""),
        Because.PLACEHOLDER.matcher(words.en()).replaceAll(""));
  }

  private void checkAllSaid() {
    for (String id : worded) {
      if (!applied.contains(id)) {
        throw refusal.apply("words say threshold " + id + ", the condition does not use it");
      }
    }
    for (String id : applied) {
      if (!worded.contains(id)) {
        throw refusal.apply("threshold " + id + " is not said in the words");
      }
    }
  }

  private void require(String id) {
    if (thresholds.table().find(id).isEmpty()) {
      throw refusal.apply("no threshold " + id);
    }
  }
}
