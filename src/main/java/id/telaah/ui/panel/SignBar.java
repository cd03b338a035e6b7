package id.telaah.ui.panel;

import id.telaah.language.Texts;
import id.telaah.panel.Signature;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Dialogs;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Icons;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.StatusMark;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The signatures of the four, and the acts that give and take them.
final class SignBar {
  private final PanelModel model;
  private final PanelModel.Table.Laid laid;
  private final Texts texts;
  private final AgreementPane agreement;
  private final List<Member> experts;
  private final HBox node;

  SignBar(
      PanelModel model,
      PanelModel.Table.Laid laid,
      Texts texts,
      List<Member> viewers,
      AgreementPane agreement) {
    this.model = model;
    this.laid = laid;
    this.texts = texts;
    this.agreement = agreement;
    this.experts = viewers.stream().filter(this::maySign).toList();
    HBox row = Panes.row(Gap.TWO, Panes.grow(marks()));
    row.getStyleClass().add("line-top");
    if (laid.isFrozen()) {
      row.getChildren().add(unlockButton());
    }
    if (!experts.isEmpty()) {
      row.getChildren().add(signing());
    }
    node = Panes.padded(Gap.TWO, row);
    node.setId("panel-sign-bar");
  }

  Node node() {
    return node;
  }

  private boolean maySign(Member member) {
    return member.discipline().filter(discipline -> signature(discipline).isEmpty()).isPresent();
  }

  private Optional<Signature> signature(Discipline discipline) {
    return laid.opened().agreement().signatures().stream()
        .filter(one -> one.discipline() == discipline)
        .findFirst();
  }

  private FlowPane marks() {
    FlowPane marks = Panes.flow(Gap.TWO);
    for (Discipline discipline : Discipline.values()) {
      StatusMark mark =
          signature(discipline)
              .map(one -> StatusMark.agreed(texts.get("signed.by", one.name(), time(one))))
              .orElseGet(() ->
                  StatusMark.empty(texts.get("signed.not", discipline.title(texts.language()))));
      mark.setId("signed-" + discipline.key());
      marks.getChildren().add(mark);
    }
    return marks;
  }

  private String time(Signature signature) {
    ZonedDateTime at = signature.at().atZone(model.session().clock().getZone());
    return DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").format(at);
  }

  private HBox signing() {
    ComboBox<Member> who = Controls.choice("panel-signer", texts.get("signer"), Member::name);
    who.getItems().setAll(experts);
    who.setValue(
        experts.contains(model.session().viewer()) ? model.session().viewer() : experts.getFirst());
    Panes.width(18, who);
    return Panes.row(
        Gap.ONE, who, Controls.primary("panel-sign", texts.get("sign"), () -> ask(who.getValue())));
  }

  private void ask(Member member) {
    agreement.commit();
    AgreedSummary summary = new AgreedSummary(laid.form().state(), texts);
    Dialogs.confirm(
        node.getScene().getWindow(),
        new Dialogs.Question(
            "panel-sign-ask",
            texts.get("sign.title", member.name()),
            summary.sentence(model.session().language()) + "\n\n" + texts.get("sign.effect"),
            texts.get("sign.yes", member.name()),
            texts.get("sign.no")),
        () -> model.sign(member, agreement::refuse));
  }

  private Node unlockButton() {
    return Controls.button("panel-unlock", Icons.LOCK, texts.get("unlock"), this::askUnlock);
  }

  private void askUnlock() {
    String names =
        laid.opened().agreement().signatures().stream()
            .map(Signature::name)
            .collect(Collectors.joining("; "));
    Dialogs.reason(
        node.getScene().getWindow(),
        new Dialogs.Question(
            "panel-unlock-ask",
            texts.get("unlock.title"),
            texts.get("unlock.sentence", names),
            texts.get("unlock.yes"),
            texts.get("unlock.no")),
        texts.get("unlock.reason"),
        reason ->
            model.unlock(
                reason,
                holds ->
                    agreement.refuse(
                        texts.get("unlock.identity", String.join(", ", holds.masked())))));
  }
}
