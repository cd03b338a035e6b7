package id.telaah.ui.home;

import id.telaah.casefile.Cases;
import id.telaah.panel.Agreements;
import id.telaah.recommendation.Documents;
import id.telaah.request.Requests;
import id.telaah.review.Reviews;
import id.telaah.round.Rounds;

/// The ports that the matrix is read from.
public record Ledgers(
    Rounds rounds,
    Cases cases,
    Reviews reviews,
    Agreements agreements,
    Documents documents,
    Requests requests) {}
