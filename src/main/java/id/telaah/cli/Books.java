package id.telaah.cli;

import id.telaah.recommendation.Press;
import id.telaah.recommendation.RoundBook;
import id.telaah.request.RequestPress;
import id.telaah.request.RequestWorkbooks;
import id.telaah.round.Regions;

/// What composes and prints the documents of a round.
public record Books(RoundBook round, Press press, Requesting requesting) {
  /// What lists of requests are made with.
  public record Requesting(RequestPress press, RequestWorkbooks workbooks, Regions regions) {}
}
