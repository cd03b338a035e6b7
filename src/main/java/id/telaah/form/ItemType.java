package id.telaah.form;

/// The closed set of FHIR item types that our forms may use.
public enum ItemType {
  GROUP("group"),
  DISPLAY("display"),
  BOOLEAN("boolean"),
  DECIMAL("decimal"),
  INTEGER("integer"),
  DATE("date"),
  STRING("string"),
  TEXT("text"),
  CHOICE("choice"),
  OPEN_CHOICE("open-choice"),
  QUANTITY("quantity");

  private final String fhir;

  ItemType(String fhir) {
    this.fhir = fhir;
  }

  /// The word in the Questionnaire file.
  public String fhir() {
    return fhir;
  }

  /// Whether an item of this type takes an answer.
  public boolean isQuestion() {
    return this != GROUP && this != DISPLAY;
  }
}
