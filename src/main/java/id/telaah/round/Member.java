package id.telaah.round;

import java.time.LocalDate;
import java.util.Optional;

/// A person in a seat of the round: the SK lists seats, persons change.
///
/// @param id eternal key of the seat's holder: `spa-1`, `sekretariat`
/// @param name full name with titles, as it signs; empty where nobody is named yet
/// @param discipline empty for the secretariat and for external members
/// @param body professional body: `IDAI`, `POGI`, `HIMPSI`, `PERSAGI`; empty for none
/// @param chair whether this expert chairs the panel, and so sees every answer
/// @param seat what the decree says of the seat
public record Member(
    String id,
    String name,
    Optional<Discipline> discipline,
    String body,
    boolean chair,
    Seat seat) {
  /// A member in a plain seat.
  public Member(
      String id, String name, Optional<Discipline> discipline, String body, boolean chair) {
    this(id, name, discipline, body, chair, Seat.PLAIN);
  }

  /// Whether this person works with the program on a day: external members sit on the panel and do
  /// not review.
  public boolean works(LocalDate day) {
    return !seat.external() && seat.isHeldOn(day);
  }

  public Member named(String other) {
    return new Member(id, other, discipline, body, chair, seat);
  }

  public Member of(String otherBody) {
    return new Member(id, name, discipline, otherBody, chair, seat);
  }

  public Member chairing(boolean chairs) {
    return new Member(id, name, discipline, body, chairs, seat);
  }

  public Member in(Seat other) {
    return new Member(id, name, discipline, body, chair, other);
  }
}
