package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.Cases;
import id.telaah.casefile.Delivery;
import id.telaah.casefile.ImportEntry;
import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import java.util.List;
import java.util.Optional;

/// A round without cases, in a test that hands its case over itself.
final class NoCases implements Cases {
  @Override
  public List<Receipt> receive(RoundId round, Delivery delivery, String actor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void refused(RoundId round, String file, int cases, String actor) {}

  @Override
  public List<ImportEntry> imports(RoundId round) {
    return List.of();
  }

  @Override
  public Optional<CaseFile> find(RoundId round, CaseCode code) {
    return Optional.empty();
  }

  @Override
  public Optional<CaseCode> holder(RoundId round, String sha256) {
    return Optional.empty();
  }

  @Override
  public List<CaseRow> list(RoundId round) {
    return List.of();
  }
}
