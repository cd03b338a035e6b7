package id.telaah.ui.requests;

import id.telaah.casefile.Cases;
import id.telaah.form.Forms;
import id.telaah.request.RequestBook;
import id.telaah.request.RequestDesk;
import id.telaah.request.RequestPress;
import id.telaah.request.RequestWorkbooks;
import id.telaah.request.Requests;
import id.telaah.review.IdentityScan;
import id.telaah.review.Reviews;
import id.telaah.round.Rounds;

/// What the screen reads from and hands over to.
public record RequestPorts(
    RequestDesk desk, Requests requests, RequestBook book, Sources sources, Printing printing) {
  /// What lists and shares are made of.
  public record Sources(Cases cases, Rounds rounds, Forms forms, Reviews reviews) {}

  /// What makes the files.
  ///
  /// @param scan finds what names a person, which no file may carry out
  public record Printing(RequestPress press, RequestWorkbooks workbooks, IdentityScan scan) {}
}
