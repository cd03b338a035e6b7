package id.telaah.review;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.round.Discipline;

/// Which review: one case, one round, one discipline.
public record ReviewKey(RoundId round, CaseCode code, Discipline discipline) {}
