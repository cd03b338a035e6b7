package id.telaah.cli;

import id.telaah.casefile.Receipt;
import id.telaah.casefile.RoundId;
import id.telaah.intake.Reading;
import tools.jackson.databind.node.ObjectNode;

/// Tells what became of the cases of an accepted file: in words, and as JSON.
final class ReceiptReport {
  private final Terminal terminal;
  private final FileReport report;
  private final RoundId into;

  ReceiptReport(Terminal terminal, FileReport report, RoundId into) {
    this.terminal = terminal;
    this.report = report;
    this.into = into;
  }

  /// @param one one case of the file
  /// @param json its part of the report
  void tell(Reading.Accepted one, Receipt receipt, ObjectNode json) {
    json.put("received", receipt instanceof Receipt.Stored);
    switch (receipt) {
      case Receipt.Stored stored -> {
        say("import.stored", one.file(), stored.code(), into.title());
        report.notices(one);
      }
      case Receipt.SameContent same -> {
        say("import.same", one.file(), same.code());
        json.put("same_as", same.code().toString());
      }
      case Receipt.CodeTaken taken ->
          refuse(
              one,
              json,
              "TL-708",
              terminal.texts().get("import.taken", taken.code(), into.title()));
      case Receipt.Withheld withheld ->
          refuse(one, json, "TL-220", terminal.texts().get("import.withheld", withheld.code()));
    }
  }

  private void say(String key, Object... parts) {
    terminal.say(terminal.texts().get(key, parts));
  }

  private void refuse(Reading.Accepted one, ObjectNode json, String code, String sentence) {
    terminal.complain(one.file() + ": " + sentence + " (" + code + ")");
    json.put("accepted", false);
    ObjectNode problem = json.withArray("problems").addObject();
    problem.put("code", code).put("place", "case_code").put("message", sentence);
  }
}
