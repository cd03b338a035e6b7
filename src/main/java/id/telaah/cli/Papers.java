package id.telaah.cli;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.CaseRow;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.recommendation.Decision;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.Letters;
import id.telaah.round.Paper;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Every letter and sheet of a round, composed from what was signed and printed.
///
/// @param documents in the order of the index: letters by agency, then sheets by case
/// @param unsigned cases that have no agreement signed by all four
/// @param unaddressed recommendations that no agency of the round can be written to
record Papers(
    List<Document> documents, List<CaseCode> unsigned, List<Letters.Unaddressed> unaddressed) {
  Papers {
    documents = List.copyOf(documents);
    unsigned = List.copyOf(unsigned);
    unaddressed = List.copyOf(unaddressed);
  }

  /// @param file name of the file: `surat-dinas-kesehatan-kota-pekalongan.pdf`
  /// @param title what it is, for the index
  record Document(String file, String title, byte[] pdf) {}

  /// The agreements that are signed by all four, by case.
  static List<Decision> decisions(OpenStore store, Round round) {
    List<Decision> decisions = new ArrayList<>();
    for (CaseRow row : store.cases().list(round.id())) {
      store
          .agreements()
          .find(round.id(), row.code())
          .filter(agreement -> agreement.isSigned())
          .ifPresent(agreement ->
              decisions.add(
                  new Decision(
                      store.cases().find(round.id(), row.code()).orElseThrow(), agreement)));
    }
    return decisions;
  }

  /// Prints everything; nothing is kept or written yet.
  ///
  /// @param progress is told each document's name
  static Papers print(
      OpenStore store,
      Round round,
      List<Decision> decisions,
      Tools tools,
      Consumer<String> progress) {
    LocalDate today = LocalDate.now(tools.machine().clock());
    Rounds.Setup setup = store.rounds().setup(round.id());
    Books books = tools.books();
    Paper paper = setup.office().layout().paper();
    List<Document> documents = new ArrayList<>();
    Letters letters = books.letters().letters(round, setup, decisions, today);
    for (Letter letter : letters.letters()) {
      String name = "surat-" + slug(letter.agency().name()) + ".pdf";
      progress.accept(name);
      documents.add(
          new Document(name, letter.agency().name(), books.press().letter(letter, paper, false)));
    }
    for (Decision decision : decisions) {
      CaseFile file = decision.file();
      String name = "lembar-" + file.code() + ".pdf";
      progress.accept(name);
      TargetGroup group = group(tools.known().groups(), file);
      byte[] pdf =
          books
              .press()
              .sheet(books.sheets().sheet(round, setup, group, decision, today), paper, false);
      documents.add(new Document(name, file.code().toString(), pdf));
    }
    return new Papers(documents, unsigned(store, round, decisions), letters.unaddressed());
  }

  private static TargetGroup group(TargetGroups groups, CaseFile file) {
    return groups.byKey(file.groupKey()).orElseThrow();
  }

  private static List<CaseCode> unsigned(OpenStore store, Round round, List<Decision> decisions) {
    List<CaseCode> signed = decisions.stream().map(decision -> decision.file().code()).toList();
    return store.cases().list(round.id()).stream()
        .map(CaseRow::code)
        .filter(code -> !signed.contains(code))
        .toList();
  }

  /// "Dinas Kesehatan Kota Pekalongan" as part of a file's name.
  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-|-$)", "");
  }
}
