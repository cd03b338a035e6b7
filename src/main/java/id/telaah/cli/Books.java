package id.telaah.cli;

import id.telaah.recommendation.Press;
import id.telaah.recommendation.RoundBook;

/// What composes and prints the documents of a round.
public record Books(RoundBook round, Press press) {}
