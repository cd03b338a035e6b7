package id.telaah.request;

import id.telaah.round.Paper;

/// Prints a list of requests, to be written on by hand. Pure; safe from any thread.
@FunctionalInterface
public interface RequestPress {
  /// The list as PDF/A-3a and PDF/UA-1.
  byte[] print(RequestList list, Paper paper);
}
