package id.telaah.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.recommendation.Letter;
import id.telaah.round.Office;
import java.util.Locale;

/// The block under the letterhead: number, nature, enclosures and subject on the left, the date on
/// the right level with the number, and whom the letter is for on either side.
record Address(Letter letter, Setting setting) {
  /// Where the right half begins, per cent of the width; the signature stands under it.
  static final float LEFT = 52;

  void addTo(Document document) {
    boolean right = letter.office().layout().addresseeRight();
    Table block = Setting.columns(LEFT, 100 - LEFT).setMarginTop(12);
    block.addCell(reference());
    Cell place = Setting.place(setting.text(dateLine()));
    if (right) {
      addAddressee(place, 12);
    }
    block.addCell(place);
    document.add(block);
    if (!right) {
      Cell left = Setting.place();
      addAddressee(left, 12);
      document.add(Setting.columns(60, 40).addCell(left).addCell(Setting.place()));
    }
  }

  private Cell reference() {
    Office.Reference reference = letter.office().reference();
    String number = reference.number().isBlank() ? LetterWords.DOTS : reference.number();
    Table pairs = Setting.columns(23, 4, 73);
    pair(pairs, LetterWords.NUMBER, setting.text(number));
    pair(pairs, LetterWords.NATURE, setting.text(reference.nature()));
    pair(pairs, LetterWords.ENCLOSURES, setting.text(LetterWords.NONE));
    String subject = LetterWords.subject(reference.subject(), LetterBody.period(letter.round()));
    pair(pairs, LetterWords.SUBJECT, setting.heading(subject, StandardRoles.H1));
    return Setting.place(pairs);
  }

  private void pair(Table pairs, String label, Paragraph value) {
    pairs.addCell(Setting.place(setting.text(label)));
    pairs.addCell(Setting.place(setting.text(":")));
    pairs.addCell(Setting.place(value));
  }

  private String dateLine() {
    String place = letter.office().layout().place() + ", ";
    return letter.date() == null
        ? place + LetterWords.DOTS
        : place + Formats.day(letter.date(), Language.ID);
  }

  private void addAddressee(Cell cell, float gap) {
    Table to = Setting.columns(14, 86).setMarginTop(gap);
    to.addCell(Setting.place(setting.text(LetterWords.TO)));
    to.addCell(
        Setting.place(
            setting.text(letter.agency().addressee()),
            setting.text(LetterWords.AT),
            setting.bold(letter.agency().place().toUpperCase(Locale.of("id"))).setMarginLeft(22)));
    cell.add(to);
  }
}
