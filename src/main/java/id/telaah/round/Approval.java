package id.telaah.round;

import java.time.LocalDate;

/// The chair of the TPPS has approved a round's recommendations.
public record Approval(String name, String position, LocalDate date, String note) {}
