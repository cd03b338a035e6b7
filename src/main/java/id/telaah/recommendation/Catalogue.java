package id.telaah.recommendation;

/// All that the recommendations are worded from: causes, functions, interventions.
public record Catalogue(Causes causes, AgencyFunctions functions, Interventions interventions) {
  /// What ships with the program.
  ///
  /// @throws id.telaah.form.FormException where a file is not as it must be
  public static Catalogue shipped() {
    Causes causes = Causes.shipped();
    AgencyFunctions functions = AgencyFunctions.shipped();
    return new Catalogue(causes, functions, Interventions.shipped(causes, functions));
  }
}
