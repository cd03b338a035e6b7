package id.telaah.pdf;

import com.itextpdf.layout.element.Div;
import id.telaah.round.Office;

/// Who signs, with room for a signature in ink.
record SignatureBlock(Office.Signatory signatory, Setting setting, float width, float ink) {
  Div block() {
    Div block =
        new Div().setMarginLeft(width * Address.LEFT / 100).setMarginTop(12).setKeepTogether(true);
    block.add(setting.text(signatory.position() + ","));
    block.add(setting.bold(signatory.name()).setMarginTop(ink).setUnderline(0.7f, -1.6f));
    if (!signatory.rank().isBlank()) {
      block.add(setting.text(signatory.rank()));
    }
    if (!signatory.nip().isBlank()) {
      block.add(setting.text(LetterWords.NIP + spaced(signatory.nip())));
    }
    return block;
  }

  /// The 18 digits as offices write them: birth date, month of entry, sex, running number.
  static String spaced(String nip) {
    String digits = nip.replaceAll("\\D", "");
    if (digits.length() != 18) {
      return nip;
    }
    return digits.substring(0, 8)
        + " "
        + digits.substring(8, 14)
        + " "
        + digits.substring(14, 15)
        + " "
        + digits.substring(15);
  }
}
