package id.telaah.recommendation;

import java.time.LocalDate;

/// A recommendation and who is to carry it out.
///
/// @param function whose agency gets it; the panel's choice, which may differ from the catalogue's
/// @param due last day
record AssignedRow(RecommendationRow row, String function, LocalDate due) {}
