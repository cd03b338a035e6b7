package id.telaah.ui.writing;

import id.telaah.form.ItemKey;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import id.telaah.recommendation.Catalogue;
import id.telaah.recommendation.CauseHints;
import id.telaah.recommendation.Suggestions;
import id.telaah.review.FormKeys;
import id.telaah.round.Agency;
import id.telaah.ui.form.Additions;
import id.telaah.ui.form.FormModel;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// What is added to a form while it is written: causes from the confirmed findings, interventions
/// from the chosen causes, phrases, and the district's own agencies.
public final class WritingAdditions implements Additions {
  private final FormModel form;
  private final Subject subject;
  private final Catalogue catalogue;
  private final PhraseModel phrases;
  private final Texts texts;
  private final Set<String> likelyCauses;
  private final Set<String> likelyInterventions;

  /// @param form the one that is written
  /// @param phrases the bank, to be taken from and added to
  public WritingAdditions(
      FormModel form,
      Subject subject,
      Catalogue catalogue,
      PhraseModel phrases,
      Language language) {
    this.form = form;
    this.subject = subject;
    this.catalogue = catalogue;
    this.phrases = phrases;
    this.texts = Texts.beside(WritingAdditions.class, language);
    likelyCauses = catalogue.causes().codesFor(subject.group());
    likelyInterventions = catalogue.interventions().codesFor(subject.group());
  }

  @Override
  public Optional<Node> above(String rowsLinkId) {
    return switch (rowsLinkId) {
      case FormKeys.CAUSES -> {
        CauseHints hints = new CauseHints(catalogue.causes());
        yield Optional.of(alive(new CauseOffers(form, subject, hints, texts).list()));
      }
      case FormKeys.ROWS -> {
        InterventionOffers offers =
            new InterventionOffers(form, subject, new Suggestions(catalogue), this::agency, texts);
        yield Optional.of(alive(offers.list()));
      }
      default -> Optional.empty();
    };
  }

  private Node alive(OfferList list) {
    form.stateProperty().addListener((at, before, now) -> list.refresh());
    return list.node();
  }

  private String agency(String function) {
    return named(function)
        .orElseGet(() -> catalogue.functions().name(function).in(texts.language()));
  }

  private Optional<String> named(String function) {
    return subject.agencies().stream()
        .filter(agency -> agency.function().equals(function))
        .map(Agency::name)
        .findFirst();
  }

  @Override
  public boolean offersWordings(String linkId) {
    return Spot.isOne(linkId);
  }

  @Override
  public Node wordings(ItemKey key, TextInputControl control, Runnable close) {
    Spot spot = Spot.of(key, subject, form.state().submitted());
    return new PhraseBox(phrases, spot, control, close, texts).node();
  }

  @Override
  public Optional<Words> meaning(String linkId, String code) {
    return linkId.equals(FormKeys.ROW_FUNCTION) ? named(code).map(Words::same) : Optional.empty();
  }

  @Override
  public boolean isLikely(String linkId, String code) {
    return switch (linkId) {
      case FormKeys.CAUSE_CODE -> likelyCauses.contains(code);
      case FormKeys.ROW_INTERVENTION -> likelyInterventions.contains(code);
      default -> true;
    };
  }
}
