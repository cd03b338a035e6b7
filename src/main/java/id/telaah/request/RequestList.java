package id.telaah.request;

import id.telaah.casefile.RoundId;
import id.telaah.round.Office;
import java.time.LocalDate;
import java.util.List;

/// What is asked of one office, as it is printed and as it goes out to be filled in.
///
/// @param office that asks
/// @param lines by case, never none
public record RequestList(
    RoundId round, Office office, Officer officer, LocalDate date, List<RequestLine> lines) {
  public RequestList {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a list asks for something");
    }
  }

  /// How many cases it is about.
  public long cases() {
    return lines.stream().map(RequestLine::code).distinct().count();
  }
}
