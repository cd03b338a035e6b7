package id.telaah.recommendation;

import java.time.LocalDate;

/// A recommendation and who is to carry it out.
///
/// @param function whose agency gets it; the panel's choice, which may differ from the catalogue's
/// @param kecamatan name of the case's kecamatan; empty where it is not known
/// @param due last day
record AssignedRow(RecommendationRow row, String function, String kecamatan, LocalDate due) {}
