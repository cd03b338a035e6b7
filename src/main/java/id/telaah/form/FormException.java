package id.telaah.form;

/// A definition file that cannot be used: names the file, the place and what is wrong with it.
public final class FormException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public FormException(String message) {
    super(message);
  }
}
