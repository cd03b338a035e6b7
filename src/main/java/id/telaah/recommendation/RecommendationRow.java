package id.telaah.recommendation;

import id.telaah.casefile.CaseCode;

/// One agreed recommendation as it travels to an agency.
///
/// @param village name of the desa/kelurahan, which the agency needs
/// @param need short finding that the agency needs to know, and no more
/// @param what what is to be done
/// @param intervention code in the catalogue, which gives its kind and function
/// @param terms by when and how it is measured
public record RecommendationRow(
    CaseCode code,
    String village,
    String need,
    String what,
    Intervention intervention,
    Terms terms) {
  /// @param deadline "31 Desember 2026" or "segera, paling lambat 2 minggu"
  /// @param measure measure of success
  /// @param priority running order within the case, from 1
  public record Terms(String deadline, String measure, int priority) {}
}
