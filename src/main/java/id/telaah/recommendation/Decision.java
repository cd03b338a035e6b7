package id.telaah.recommendation;

import id.telaah.casefile.CaseFile;
import id.telaah.panel.Agreement;

/// A case and what the panel agreed on it.
public record Decision(CaseFile file, Agreement agreement) {}
