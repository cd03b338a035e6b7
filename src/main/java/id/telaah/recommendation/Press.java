package id.telaah.recommendation;

import id.telaah.round.Paper;

/// Prints documents. Pure: the same records give the same bytes. Safe from any thread.
public interface Press {
  /// @param draft marks every page as a draft that nobody has approved
  /// @throws PressException where the result would not conform to PDF/A-3a and PDF/UA-1
  byte[] letter(Letter letter, Paper paper, boolean draft);

  /// @throws PressException where the result would not conform to PDF/A-3a and PDF/UA-1
  byte[] sheet(CaseSheet sheet, Paper paper, boolean draft);
}
