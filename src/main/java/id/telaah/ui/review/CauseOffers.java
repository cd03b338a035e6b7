package id.telaah.ui.review;

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
  private final CaseView view;
  private final CauseHints hints;
  private final Texts texts;
  private final Verdicts verdicts;

  CauseOffers(FormModel form, CaseView view, CauseHints hints, Texts texts) {
    this.form = form;
    this.view = view;
    this.hints = hints;
    this.texts = texts;
    this.verdicts = new Verdicts(form);
  }

  OfferList list() {
    return new OfferList(
        "usul-sebab",
        texts,
        new OfferList.Headline(texts.get("causes.offered"), texts.get("causes.none")),
        this::offers,
        this::take);
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
        texts.get("causes.because", hint.data().in(texts.language())),
        chosen.contains(hint.cause().code()));
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
        view.findings().stream()
            .map(Finding::ruleId)
            .filter(rule -> verdicts.on(rule).filter(Verdicts.CONFIRMED::equals).isPresent())
            .collect(Collectors.toSet());
    return hints.of(view.group().key(), view.findings(), confirmed);
  }
}
