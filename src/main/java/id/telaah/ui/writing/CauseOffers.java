package id.telaah.ui.writing;

import id.telaah.form.ItemKey;
import id.telaah.language.Texts;
import id.telaah.recommendation.CauseHint;
import id.telaah.recommendation.CauseHints;
import id.telaah.recommendation.ChosenCause;
import id.telaah.review.FormKeys;
import id.telaah.risk.Finding;
import id.telaah.ui.form.FormModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The causes that the confirmed findings suggest, each with its data, to be taken over as rows.
final class CauseOffers {
  private final FormModel form;
  private final Subject subject;
  private final CauseHints hints;
  private final Texts texts;

  CauseOffers(FormModel form, Subject subject, CauseHints hints, Texts texts) {
    this.form = form;
    this.subject = subject;
    this.hints = hints;
    this.texts = texts;
  }

  OfferList list() {
    return new OfferList("usul-sebab", texts, headline(), this::offers, this::take);
  }

  private OfferList.Headline headline() {
    return subject.isOfPanel()
        ? new OfferList.Headline(texts.get("causes.offered.panel"), texts.get("causes.none.panel"))
        : new OfferList.Headline(texts.get("causes.offered"), texts.get("causes.none"));
  }

  private List<Offer> offers() {
    Set<String> chosen =
        ChosenCause.of(form.state().answers()).stream()
            .map(ChosenCause::code)
            .collect(Collectors.toSet());
    return hints().stream().map(hint -> offer(hint, chosen)).toList();
  }

  private Offer offer(CauseHint hint, Set<String> chosen) {
    return new Offer(
        hint.cause().code(),
        hint.cause().name().in(texts.language()),
        hint.cause().branch().in(texts.language()),
        because(hint),
        chosen.contains(hint.cause().code()));
  }

  private String because(CauseHint hint) {
    String data = hint.data().in(texts.language());
    return subject.isOfPanel()
        ? texts.get("causes.because.panel", data, confirmers(hint))
        : texts.get("causes.because", data);
  }

  private String confirmers(CauseHint hint) {
    return hint.because().stream()
        .flatMap(finding -> subject.confirmed().by(finding.ruleId()).stream())
        .distinct()
        .sorted()
        .map(discipline -> discipline.title(texts.language()))
        .collect(Collectors.joining(", "));
  }

  private void take(String code) {
    hints().stream()
        .filter(hint -> hint.cause().code().equals(code))
        .findFirst()
        .ifPresent(hint -> {
          int row = form.addRow(FormKeys.CAUSES);
          hint.row().forEach((linkId, answer) -> form.answer(new ItemKey(linkId, row), answer));
        });
  }

  private List<CauseHint> hints() {
    Set<String> confirmed =
        subject.findings().stream()
            .map(Finding::ruleId)
            .filter(rule -> !subject.confirmed().by(rule).isEmpty())
            .collect(Collectors.toSet());
    return hints.of(subject.group(), subject.findings(), confirmed);
  }
}
