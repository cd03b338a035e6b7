package id.telaah.recommendation;

import id.telaah.round.Discipline;
import id.telaah.round.Paper;

/// One document that can be printed: a letter to an agency or a case's sheet.
public sealed interface Paperwork {
  /// Name of its file, which no other document of the round has: `surat-dinas-kesehatan.pdf`.
  String fileName();

  /// Whose it is: the agency's name, or the case's code.
  String title();

  /// @param draft marks every page as a draft that nobody has approved
  /// @throws PressException where the result would not conform to PDF/A-3a and PDF/UA-1
  byte[] print(Press press, Paper paper, boolean draft);

  /// Whether it may be issued: a letter once the round is approved, a sheet once four have signed.
  boolean isReady(boolean approved);

  /// @param fileName as {@link FileNames} gave it among the round's letters
  record OfAgency(String fileName, Letter letter) implements Paperwork {
    @Override
    public String title() {
      return letter.agency().name();
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

  /// The sheet of one case.
  record OfCase(CaseSheet sheet) implements Paperwork {
    @Override
    public String fileName() {
      return FileNames.sheet(sheet.heading().code());
    }

    @Override
    public String title() {
      return sheet.heading().code().toString();
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
}
