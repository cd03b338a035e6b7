package id.telaah.ui.writing;

import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.recommendation.CatalogueEntry;
import id.telaah.recommendation.ChosenCause;
import id.telaah.recommendation.Suggestion;
import id.telaah.recommendation.Suggestions;
import id.telaah.review.FormKeys;
import id.telaah.ui.form.FormModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The interventions that answer the causes the expert has chosen, to be taken over as filled rows.
final class InterventionOffers {
  private final FormModel form;
  private final Subject subject;
  private final Suggestions suggestions;
  private final UnaryOperator<String> agency;
  private final Texts texts;

  /// @param agency name of the agency that has a function
  InterventionOffers(
      FormModel form,
      Subject subject,
      Suggestions suggestions,
      UnaryOperator<String> agency,
      Texts texts) {
    this.form = form;
    this.subject = subject;
    this.suggestions = suggestions;
    this.agency = agency;
    this.texts = texts;
  }

  OfferList list() {
    return new OfferList("usul-intervensi", texts, headline(), this::offers, this::take);
  }

  private OfferList.Headline headline() {
    String title =
        subject.isOfPanel() ? texts.get("actions.offered.panel") : texts.get("actions.offered");
    return new OfferList.Headline(title, texts.get("actions.none"));
  }

  private List<Offer> offers() {
    Answers answers = form.state().answers();
    Set<String> there =
        answers.rows(FormKeys.ROWS).stream()
            .map(row -> answers.code(new ItemKey(FormKeys.ROW_INTERVENTION, row)))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return suggested().stream().map(one -> offer(one, there)).toList();
  }

  private Offer offer(Suggestion one, Set<String> there) {
    Language language = texts.language();
    CatalogueEntry entry = one.entry();
    String detail =
        texts.get(
            "actions.detail",
            entry.intervention().kind().words().in(language),
            entry.fit().level().words().in(language),
            agency.apply(entry.intervention().function()),
            entry.deadline().words().in(language));
    String causes =
        one.answers().stream()
            .map(cause -> cause.name().in(language))
            .collect(Collectors.joining(", "));
    return new Offer(
        one.code(),
        entry.intervention().name().in(language),
        detail,
        texts.get("actions.because", causes),
        there.contains(one.code()));
  }

  private void take(String code) {
    suggested().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .ifPresent(one -> {
          int row = form.addRow(FormKeys.ROWS);
          one.row().forEach((linkId, answer) -> form.answer(new ItemKey(linkId, row), answer));
        });
  }

  private List<Suggestion> suggested() {
    return suggestions.of(subject.group(), ChosenCause.of(form.state().submitted()));
  }
}
