package id.telaah.cli;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseRow;
import id.telaah.language.Texts;
import id.telaah.panel.RedFlags;
import id.telaah.recommendation.Decision;
import id.telaah.recommendation.Letters;
import id.telaah.recommendation.Paperwork;
import id.telaah.recommendation.RoundPapers;
import id.telaah.round.Paper;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  static List<Decision> decisions(OpenStore store, Round round, Tools.Known known) {
    RedFlags redFlags = new RedFlags(store.reviews(), known.forms());
    List<Decision> decisions = new ArrayList<>();
    for (CaseRow row : store.cases().list(round.id())) {
      store
          .agreements()
          .find(round.id(), row.code())
          .filter(agreement -> agreement.isSigned())
          .ifPresent(agreement ->
              decisions.add(
                  Decision.of(
                      store.cases().find(round.id(), row.code()).orElseThrow(),
                      agreement,
                      known.rules().inForce(store.thresholdEdits(), round.id()),
                      redFlags.sent(round.id(), row.code()))));
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
    Paper paper = setup.office().layout().paper();
    RoundPapers papers = tools.books().round().papers(round, setup, decisions, today);
    List<Document> documents = new ArrayList<>();
    for (Paperwork one : papers.documents()) {
      progress.accept(one.fileName());
      byte[] pdf = one.print(tools.books().press(), paper, false);
      documents.add(new Document(one.fileName(), one.title(), pdf));
    }
    return new Papers(documents, unsigned(store, round, decisions), papers.unaddressed());
  }

  private static List<CaseCode> unsigned(OpenStore store, Round round, List<Decision> decisions) {
    List<CaseCode> signed = decisions.stream().map(decision -> decision.file().code()).toList();
    return store.cases().list(round.id()).stream()
        .map(CaseRow::code)
        .filter(code -> !signed.contains(code))
        .toList();
  }

  /// Says what no document holds, on standard error.
  void tellWhatIsMissing(Terminal terminal) {
    Texts texts = terminal.texts();
    unsigned.forEach(code -> terminal.complain(texts.get("letters.unsigned", code)));
    unaddressed.forEach(one ->
        terminal.complain(texts.get("letters.unaddressed", one.row().code(), one.function())));
  }
}
