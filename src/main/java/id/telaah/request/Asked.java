package id.telaah.request;

import id.telaah.casefile.CaseCode;
import id.telaah.round.Discipline;

/// What one expert asked for in a review that is sent.
///
/// @param words the datum, as the expert called it
/// @param reason why it is needed
public record Asked(CaseCode code, Discipline discipline, String words, String reason) {}
