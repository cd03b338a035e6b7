package id.telaah.cli;

import id.telaah.casefile.Cases;
import id.telaah.panel.Agreements;
import id.telaah.recommendation.Documents;
import id.telaah.request.Requests;
import id.telaah.review.Reviews;
import id.telaah.risk.ThresholdEdits;
import id.telaah.round.Rounds;
import id.telaah.trail.Verifier;

/// An open store as the commands use it; all of it on the command's one thread.
public non-sealed interface OpenStore extends Stores.Opened, AutoCloseable {
  Rounds rounds();

  Cases cases();

  Reviews reviews();

  Agreements agreements();

  Documents documents();

  ThresholdEdits thresholdEdits();

  Requests requests();

  Verifier verifier();

  @Override
  void close();
}
