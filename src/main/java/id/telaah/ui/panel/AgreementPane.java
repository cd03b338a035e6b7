package id.telaah.ui.panel;

import id.telaah.form.FormProblem;
import id.telaah.form.ItemKey;
import id.telaah.language.Texts;
import id.telaah.panel.Signing;
import id.telaah.review.FormKeys;
import id.telaah.review.IdentityFound;
import id.telaah.round.Discipline;
import id.telaah.ui.form.FormOptions;
import id.telaah.ui.form.FormPane;
import id.telaah.ui.kit.ErrorSummary;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Notice;
import id.telaah.ui.kit.Panes;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The agreed text: the form that the panel fills together, and what stands in its way.
final class AgreementPane {
  private final PanelModel model;
  private final PanelModel.Table.Laid laid;
  private final Texts texts;
  private final FormPane form;
  private final ErrorSummary summary = new ErrorSummary("panel-problems");
  private final Notice withheld = Notice.danger("panel-withheld", "");
  private final Notice refused = Notice.danger("panel-refused", "");
  private final VBox node;

  AgreementPane(PanelModel model, PanelModel.Table.Laid laid, Texts texts) {
    this.model = model;
    this.laid = laid;
    this.texts = texts;
    form = new FormPane(laid.form(), options(model, laid));
    withheld.setVisible(false);
    refused.setVisible(false);
    model.withheldProperty().addListener((at, before, now) -> showWithheld(now));
    VBox inside =
        Panes.padded(Gap.TWO, Panes.column(Gap.TWO, summary, refused, withheld, form.node()));
    int signatures = laid.opened().agreement().signatures().size();
    if (laid.isFrozen()) {
      String sentence = texts.get("frozen", signatures);
      inside.getChildren().addFirst(Notice.signed("panel-frozen", sentence));
    }
    Node head = Panes.padded(Gap.TWO, Panes.row(Gap.ONE, Labels.heading(texts.get("agreed"))));
    node = Panes.column(Gap.NONE, head, Panes.scroll("panel-agreed", texts.get("agreed"), inside));
  }

  private static FormOptions options(PanelModel model, PanelModel.Table.Laid laid) {
    FormOptions options = FormOptions.toFill(model.session().language());
    return laid.isFrozen() ? options : options.with(model.additions(laid));
  }

  Node node() {
    return node;
  }

  /// Goes to the conclusion: what the panel writes itself, where all else is proposed.
  void begin() {
    if (!laid.isFrozen()) {
      form.focusItem(ItemKey.of(FormKeys.CONCLUSION));
    }
  }

  /// Hands on what has been typed and not been told yet.
  void commit() {
    form.commit();
  }

  /// Says why a signature was refused, with links to what has to be mended.
  void refuse(Signing signing) {
    summary.clear();
    refused.setVisible(false);
    switch (signing) {
      case Signing.Incomplete(List<FormProblem> problems) -> {
        laid.form().revealProblems();
        summary.show(
            texts.get("problems", problems.size()), problems.stream().map(this::link).toList());
      }
      case Signing.HoldsIdentity(List<IdentityFound> found) ->
          summary.show(
              texts.get("identity", found.size()), found.stream().map(this::link).toList());
      case Signing.AlreadySigned(Discipline discipline) ->
          refuse(texts.get("refused.signed", discipline.title(texts.language())));
      case Signing.NotAllSent(List<Discipline> missing) ->
          refuse(
              texts.get(
                  "refused.missing",
                  missing.stream()
                      .map(one -> one.title(texts.language()))
                      .collect(Collectors.joining(", "))));
      case Signing.Signed signed -> {}
    }
  }

  /// Says one sentence about why something was not done.
  void refuse(String sentence) {
    refused.say(sentence);
    refused.setVisible(true);
  }

  private ErrorSummary.Problem link(FormProblem problem) {
    return new ErrorSummary.Problem(
        problem.text().in(model.session().language()), () -> form.focusItem(problem.key()));
  }

  private ErrorSummary.Problem link(IdentityFound found) {
    return new ErrorSummary.Problem(
        texts.get("identity.at", name(found.key()), found.masked()),
        () -> form.focusItem(found.key()));
  }

  private void showWithheld(List<IdentityFound> found) {
    withheld.setVisible(!found.isEmpty());
    if (!found.isEmpty()) {
      IdentityFound first = found.getFirst();
      withheld.say(texts.get("withheld", name(first.key()), first.masked()));
    }
  }

  private String name(ItemKey key) {
    return laid.opened()
        .definition()
        .item(key.linkId())
        .map(item -> item.text().in(model.session().language()))
        .orElse(key.linkId());
  }
}
