package id.telaah.casefile;

import java.time.LocalDate;

/// A semester in which cases are heard: `2026-2`.
///
/// @param year calendar year
/// @param semester 1 or 2
public record RoundId(int year, int semester) implements Comparable<RoundId> {
  public RoundId {
    if (year < 2020 || year > 2100 || semester < 1 || semester > 2) {
      throw new IllegalArgumentException("not a semester: " + year + "-" + semester);
    }
  }

  /// Reads `2026-2`.
  ///
  /// @throws IllegalArgumentException for anything else
  public static RoundId parse(String text) {
    if (!text.matches("\\d{4}-[12]")) {
      throw new IllegalArgumentException("not a semester: " + text);
    }
    return new RoundId(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
  }

  /// The semester before it.
  public RoundId previous() {
    return semester == 2 ? new RoundId(year, 1) : new RoundId(year - 1, 2);
  }

  /// The semester that a day lies in.
  public static RoundId of(LocalDate day) {
    return new RoundId(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
  }

  /// The semester after it.
  public RoundId next() {
    return semester == 1 ? new RoundId(year, 2) : new RoundId(year + 1, 1);
  }

  @Override
  public int compareTo(RoundId other) {
    return Integer.compare(year * 2 + semester, other.year * 2 + other.semester);
  }

  /// "Semester II 2026": the same words in letters and in both languages of the interface.
  public String title() {
    return "Semester " + (semester == 1 ? "I" : "II") + " " + year;
  }

  @Override
  public String toString() {
    return year + "-" + semester;
  }
}
