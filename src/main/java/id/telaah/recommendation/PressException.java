package id.telaah.recommendation;

/// A document that could not be printed as it must be.
public final class PressException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public PressException(String message, Throwable cause) {
    super(message, cause);
  }
}
