package id.telaah.cli;

/// The exit statuses of the contract.
final class Exit {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  private Exit() {}
}
