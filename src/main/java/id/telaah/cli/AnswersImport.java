package id.telaah.cli;

import id.telaah.casefile.RoundId;
import id.telaah.form.Forms;
import id.telaah.intake.AnswerCheck;
import id.telaah.intake.AnswerReader;
import id.telaah.intake.AnswerReading;
import id.telaah.intake.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings lists of requests that came back into their cases, on behalf of `import`; all or nothing
/// per file.
final class AnswersImport {
  private final Terminal terminal;
  private final FileReport report;
  private final String actor;

  AnswersImport(Terminal terminal, FileReport report, String actor) {
    this.terminal = terminal;
    this.report = report;
    this.actor = actor;
  }

  /// @return whether every file was kept
  boolean run(OpenStore open, RoundId into, Forms forms, List<Path> files, ArrayNode json) {
    AnswerCheck check =
        new AnswerCheck(open.cases(), open.requests(), RequestsCommand.desk(open, forms), forms);
    boolean all = true;
    for (Path file : files) {
      AnswerReading reading = check.check(into, AnswerReader.read(file));
      ObjectNode one = json.addObject();
      one.put("file", reading.file());
      boolean kept =
          switch (reading) {
            case AnswerReading.Answered answered -> keep(check, into, answered, one);
            case AnswerReading.Refused refused -> refuse(refused.problems(), one);
          };
      one.put("received", kept);
      all = all && kept;
    }
    return all;
  }

  private boolean keep(
      AnswerCheck check, RoundId into, AnswerReading.Answered answered, ObjectNode json) {
    Optional<Problem> problem = check.keep(into, answered, actor);
    if (problem.isPresent()) {
      return refuse(List.of(problem.get()), json);
    }
    json.put("answers", answered.lines().size());
    json.put("open", answered.open());
    terminal.say(
        terminal
            .texts()
            .get(
                "import.answers",
                answered.file(),
                answered.lines().size(),
                answered.fillings().size(),
                answered.open()));
    return true;
  }

  private boolean refuse(List<Problem> problems, ObjectNode json) {
    report.problems(problems, json);
    return false;
  }
}
