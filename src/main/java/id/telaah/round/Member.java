package id.telaah.round;

import java.util.Optional;

/// A person in a seat of the round: the SK lists seats, persons change.
///
/// @param id eternal key of the seat's holder: `spa-1`, `sekretariat`
/// @param name full name with titles, as it signs
/// @param discipline empty for the secretariat
/// @param body professional body: `IDAI`, `POGI`, `HIMPSI`, `PERSAGI`; empty for none
/// @param chair whether this expert chairs the panel, and so sees every answer
public record Member(
    String id, String name, Optional<Discipline> discipline, String body, boolean chair) {}
