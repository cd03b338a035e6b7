package id.telaah.app;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.panel.AgreedText;
import id.telaah.panel.Agreement;
import id.telaah.panel.Signature;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.time.Instant;

/// A case that the panel has concluded on and one of the four has signed, in a test.
final class Concluded {
  private Concluded() {}

  static Agreement agreement(RequestRound round) {
    for (Discipline discipline : Discipline.values()) {
      if (discipline != Discipline.GIZI) {
        round.sendAsking(discipline, "tb_ayah", "x");
      }
    }
    FormRef form = round.knowledge.forms().newest(panelForm(round)).ref();
    Answers text =
        Answers.NONE.with(
            ItemKey.of(FormKeys.OUTCOME), Answer.of(new Value.Coded(FormKeys.CONCLUDED)));
    round.store.agreements().open(round.id, RequestRound.CODE, form, text, "panel");
    Agreement open = round.store.agreements().find(round.id, RequestRound.CODE).orElseThrow();
    Signature signature =
        new Signature(Discipline.SPA, "dr. Melati", Instant.now(), AgreedText.of(open).sha256());
    round.store.agreements().sign(round.id, RequestRound.CODE, signature, "spa-1");
    return round.store.agreements().find(round.id, RequestRound.CODE).orElseThrow();
  }

  private static String panelForm(RequestRound round) {
    return round.knowledge.groups().byKey("baduta").orElseThrow().panel().agreementForm();
  }
}
