package id.telaah.pdf;

import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.Press;
import id.telaah.round.Paper;

/// The press on iText.
public final class ITextPress implements Press {
  private static final Export.Margins LETTER = Export.Margins.ofMm(18, 20, 20, 28);

  @Override
  public byte[] letter(Letter letter, Paper paper, boolean draft) {
    Imprint imprint = new LetterRecord(letter, paper, draft).imprint();
    return Export.print(imprint, LETTER, new PageMarks(draft, ""), new LetterBody(letter));
  }

  @Override
  public byte[] sheet(CaseSheet sheet, Paper paper, boolean draft) {
    throw new UnsupportedOperationException("the sheet is not printed yet");
  }
}
