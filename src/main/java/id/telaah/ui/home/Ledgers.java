package id.telaah.ui.home;

import id.telaah.panel.Overview;
import id.telaah.request.Requests;
import id.telaah.round.Rounds;

/// The ports that the matrix is read from.
public record Ledgers(Rounds rounds, Overview overview, Requests requests) {}
