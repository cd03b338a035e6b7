package id.telaah.form;

/// How far a section is: required questions that apply, and how many of them are answered.
public record Progress(int answered, int required) {
  public static final Progress NONE = new Progress(0, 0);

  public boolean isComplete() {
    return answered == required;
  }

  public Progress plus(Progress other) {
    return new Progress(answered + other.answered, required + other.required);
  }
}
