package id.telaah.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.TextAlignment;
import id.telaah.casefile.RoundId;
import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.recommendation.Letter;
import java.util.List;

/// A letter from the letterhead to the copies, in the order an office reads it.
record LetterBody(Letter letter, LetterFit fit) implements Export.Body {
  @Override
  public void addTo(Document document, Typefaces faces, float width) {
    Setting setting = new Setting(faces, fit.text());
    new Letterhead(letter.office().letterhead(), setting, width).addTo(document);
    new Address(letter, setting).addTo(document);
    addBasis(document, setting);
    String opening = LetterWords.opening(period(letter.round()), letter.agency().name());
    // Not kept with the table: that lays the table out twice, and page 1 has room for both.
    document.add(setting.text(opening).setTextAlignment(TextAlignment.JUSTIFIED).setMarginTop(8));
    document.add(new RowsTable(letter.rows(), setting.at(fit.table())).table());
    document.add(ending(setting, width));
  }

  /// "Semester II Tahun 2026", as letters write it.
  static String period(RoundId round) {
    return "Semester " + (round.semester() == 1 ? "I" : "II") + " Tahun " + round.year();
  }

  private void addBasis(Document document, Setting setting) {
    if (letter.office().legalBasis().isEmpty()) {
      return;
    }
    document.add(setting.text(LetterWords.BASIS).setMarginTop(14));
    document.add(numbered(letter.office().legalBasis(), setting));
  }

  /// The last paragraphs, the signature and the copies stay together, so that no signature ever
  /// stands alone on a page.
  private Div ending(Setting setting, float width) {
    Div ending = new Div().setKeepTogether(true);
    String day = Formats.day(letter.reportBy(), Language.ID);
    ending.add(setting.text(LetterWords.report(day)).setTextAlignment(TextAlignment.JUSTIFIED));
    ending.add(
        setting
            .text(LetterWords.closing())
            .setTextAlignment(TextAlignment.JUSTIFIED)
            .setMarginTop(6));
    ending.add(new SignatureBlock(letter.office().signatory(), setting, width, fit.ink()).block());
    if (!letter.office().copies().isEmpty()) {
      ending.add(setting.at(9.5f).text(LetterWords.COPIES).setMarginTop(14));
      ending.add(numbered(letter.office().copies(), setting.at(9.5f)));
    }
    return ending;
  }

  private static com.itextpdf.layout.element.List numbered(List<String> lines, Setting setting) {
    com.itextpdf.layout.element.List list =
        new com.itextpdf.layout.element.List(ListNumberingType.DECIMAL);
    list.setFont(setting.faces().regular()).setFontSize(setting.size()).setMargin(0);
    list.setSymbolIndent(6);
    for (String line : lines) {
      ListItem item = new ListItem();
      item.add(setting.text(line).setTextAlignment(TextAlignment.JUSTIFIED));
      list.add(item);
    }
    return list;
  }
}
