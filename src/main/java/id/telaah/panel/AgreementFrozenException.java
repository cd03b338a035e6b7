package id.telaah.panel;

import id.telaah.casefile.CaseCode;

/// A change to an agreed text that signatures have frozen.
public final class AgreementFrozenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public AgreementFrozenException(CaseCode code) {
    super("agreement is signed: " + code);
  }
}
