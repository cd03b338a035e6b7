package id.telaah.pdf;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/// Clock time where a case lives, so that a sheet says the same wherever it is printed.
///
/// The zone follows the province, the first two digits of the regency's code (Keppres 41/1987, with
/// the provinces founded since).
enum IndonesianTime {
  WIB("Asia/Jakarta"),
  WITA("Asia/Makassar"),
  WIT("Asia/Jayapura");

  private static final Set<String> CENTRAL =
      Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  private final ZoneId zone;

  IndonesianTime(String zone) {
    this.zone = ZoneId.of(zone);
  }

  /// @param regency four digits: `3375`
  static IndonesianTime of(String regency) {
    if (CENTRAL.contains(regency.substring(0, 2))) {
      return WITA;
    }
    return regency.charAt(0) >= '8' ? WIT : WIB;
  }

  /// "21 November 2026, 10.42 WIB".
  String say(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    String day = Formats.day(local.toLocalDate(), Language.ID);
    return day + ", " + CLOCK.format(local) + " " + name();
  }

  ZonedDateTime at(Instant instant) {
    return instant.atZone(zone);
  }
}
