package id.telaah.recommendation;

import id.telaah.casefile.RoundId;
import id.telaah.round.Agency;
import id.telaah.round.Office;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A letter to one agency: only its rows, and of each case only what it needs to know.
///
/// @param date null where it is left to be written by hand
/// @param rows by case code, never empty
public record Letter(
    RoundId round,
    Office office,
    Agency agency,
    @Nullable LocalDate date,
    LocalDate reportBy,
    List<RecommendationRow> rows) {
  public Letter {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a letter needs a row");
    }
  }
}
