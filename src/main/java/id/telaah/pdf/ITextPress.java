package id.telaah.pdf;

import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.Press;
import id.telaah.request.RequestList;
import id.telaah.request.RequestPress;
import id.telaah.round.Paper;

/// The press on iText.
public final class ITextPress implements Press, RequestPress {
  private static final Export.Margins LETTER = Export.Margins.ofMm(18, 20, 20, 28);
  private static final Export.Margins SHEET = Export.Margins.ofMm(15, 15, 12, 15);

  @Override
  public byte[] letter(Letter letter, Paper paper, boolean draft) {
    Imprint imprint = new LetterRecord(letter, paper, draft).imprint();
    PageMarks marks = new PageMarks(draft, "", "");
    Export.Printed usual =
        Export.print(imprint, LETTER, marks, new LetterBody(letter, LetterFit.USUAL));
    if (usual.pages() == 1) {
      return usual.pdf();
    }
    Export.Printed close =
        Export.print(imprint, LETTER, marks, new LetterBody(letter, LetterFit.CLOSE));
    return close.pages() < usual.pages() ? close.pdf() : usual.pdf();
  }

  @Override
  public byte[] sheet(CaseSheet sheet, Paper paper, boolean draft) {
    Imprint imprint = new SheetRecord(sheet, paper, draft).imprint();
    PageMarks marks = new PageMarks(draft, SheetWords.SECRET, SheetHead.continued(sheet));
    for (SheetFit fit : SheetFit.TRIED) {
      Export.Printed printed = Export.print(imprint, SHEET, marks, new SheetBody(sheet, fit));
      if (printed.pages() == 1) {
        return printed.pdf();
      }
    }
    SheetBody continued = new SheetBody(sheet, SheetFit.CONTINUED);
    return Export.print(imprint, SHEET, marks, continued).pdf();
  }

  @Override
  public byte[] print(RequestList list, Paper paper) {
    Imprint imprint = new RequestRecord(list, paper).imprint();
    PageMarks marks = new PageMarks(false, SheetWords.SECRET, "");
    return Export.print(imprint, LETTER, marks, new RequestBody(list)).pdf();
  }
}
