package id.telaah.store;

/// The machine failed while the store worked: the transaction was taken back, nothing is
/// half-stored.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient StoreProblem problem;

  StoreException(StoreProblem problem, Throwable cause) {
    super(problem.code() + " " + problem.kind(), cause);
    this.problem = problem;
  }

  /// What happened, with its code and its sentence.
  public StoreProblem problem() {
    return problem;
  }
}
