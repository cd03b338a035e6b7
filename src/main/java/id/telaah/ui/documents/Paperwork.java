package id.telaah.ui.documents;

import id.telaah.recommendation.CaseSheet;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.Press;
import id.telaah.round.Discipline;
import id.telaah.round.Paper;
import java.text.Normalizer;
import java.util.Locale;

/// One document that can be printed: a letter to an agency or a case's sheet.
sealed interface Paperwork {
  /// Name of its file: `surat-dinas-kesehatan.pdf`.
  String fileName();

  byte[] print(Press press, Paper paper, boolean draft);

  /// Whether it may be issued: a letter once the round is approved, a sheet once four have signed.
  boolean isReady(boolean approved);

  record OfAgency(Letter letter) implements Paperwork {
    @Override
    public String fileName() {
      return "surat-" + plain(letter.agency().name()) + ".pdf";
    }

    @Override
    public byte[] print(Press press, Paper paper, boolean draft) {
      return press.letter(letter, paper, draft);
    }

    @Override
    public boolean isReady(boolean approved) {
      return approved;
    }
  }

  record OfCase(CaseSheet sheet) implements Paperwork {
    @Override
    public String fileName() {
      return "lembar-" + sheet.heading().code() + ".pdf";
    }

    @Override
    public byte[] print(Press press, Paper paper, boolean draft) {
      return press.sheet(sheet, paper, draft);
    }

    @Override
    public boolean isReady(boolean approved) {
      return sheet.signatures().stream().map(it -> it.discipline()).distinct().count()
          == Discipline.values().length;
    }
  }

  /// Letters, digits and hyphens, which every system takes as a file name.
  private static String plain(String text) {
    String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
