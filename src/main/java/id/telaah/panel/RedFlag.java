package id.telaah.panel;

import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.Option;
import id.telaah.form.Value;
import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import id.telaah.risk.Finding;
import id.telaah.risk.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must not be overlooked in a case: a suspected underlying disease, or another sign on which
/// one refers at once.
///
/// @param word what is suspected: "Penyakit penyerta dicurigai"
/// @param ground why: the datum, or what the expert named
public record RedFlag(Words word, Words ground) {
  private static final Set<String> SUSPECTED = Set.of("dicurigai", "sudah_ditegakkan");

  /// What the experts say first, then what rules see and no expert has rejected.
  ///
  /// @param findings those that the reader may read
  /// @param reviews those that the reader may read
  public static List<RedFlag> of(List<Finding> findings, List<FormState> reviews) {
    List<RedFlag> flags = new ArrayList<>();
    reviews.forEach(review -> said(review).ifPresent(flags::add));
    Set<String> rejected = reviews.stream().flatMap(RedFlag::rejected).collect(Collectors.toSet());
    findings.stream()
        .filter(finding -> finding.severity() == Severity.RED_FLAG)
        .filter(finding -> !rejected.contains(finding.ruleId()))
        .forEach(finding -> flags.add(new RedFlag(finding.title(), finding.because())));
    return List.copyOf(flags);
  }

  private static Optional<RedFlag> said(FormState review) {
    ItemKey key = ItemKey.of(FormKeys.COMORBIDITY);
    return review.definition().item(FormKeys.COMORBIDITY).isEmpty() || !review.isVisible(key)
        ? Optional.empty()
        : review.answers().code(key).filter(SUSPECTED::contains).map(code -> said(review, code));
  }

  private static RedFlag said(FormState review, String code) {
    Words title = review.definition().item(FormKeys.COMORBIDITY).orElseThrow().text();
    Words standing = option(review, FormKeys.COMORBIDITY, new Value.Coded(code));
    Words word =
        new Words(
            title.id() + ": " + standing.id().toLowerCase(java.util.Locale.ROOT),
            title.en() + ": " + standing.en().toLowerCase(java.util.Locale.ROOT));
    List<Words> kinds =
        review.answers().values(ItemKey.of(FormKeys.COMORBIDITY_KIND)).stream()
            .map(value -> option(review, FormKeys.COMORBIDITY_KIND, value))
            .toList();
    return new RedFlag(word, Phrases.joined(kinds, ", "));
  }

  private static Words option(FormState review, String linkId, Value value) {
    return switch (value) {
      case Value.Coded(String code) ->
          review
              .definition()
              .item(linkId)
              .flatMap(item -> item.option(code))
              .map(Option::text)
              .orElse(Words.same(code));
      case Value.Text(String text) -> Words.same(text);
      default -> Words.NONE;
    };
  }

  private static Stream<String> rejected(FormState review) {
    return review.answers().rows(FormKeys.FINDINGS).stream()
        .filter(row ->
            review
                .answers()
                .code(new ItemKey(FormKeys.FINDING_VERDICT, row))
                .filter(FormKeys.FINDING_REJECTED::equals)
                .isPresent())
        .flatMap(row -> review.answers().text(new ItemKey(FormKeys.FINDING_RULE, row)).stream());
  }
}
