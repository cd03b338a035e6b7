package id.telaah.round;

import java.time.LocalDate;
import java.util.Optional;

/// The seat that the decree (SK) gives a member: the decree lists positions, persons come and go.
///
/// @param position as the decree names it: "Anggota Tim Pakar"; may be empty
/// @param external whether it is nobody of the four disciplines and not the secretariat: the
///   director of the hospital, PKK, Persagi, a university
/// @param from the person's first day; empty for from the beginning
/// @param until the person's last day; empty for to the end
public record Seat(
    String position, boolean external, Optional<LocalDate> from, Optional<LocalDate> until) {
  /// A seat of which the decree says nothing more.
  public static final Seat PLAIN = new Seat("", false, Optional.empty(), Optional.empty());

  /// Whether the person holds it on a day.
  public boolean isHeldOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  public Seat at(String otherPosition) {
    return new Seat(otherPosition, external, from, until);
  }

  public Seat during(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Seat(position, external, first, last);
  }
}
