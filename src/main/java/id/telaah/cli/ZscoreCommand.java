package id.telaah.cli;

import id.telaah.language.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `zscore`: scores a file of measurements into another.
@Command(name = "zscore")
final class ZscoreCommand implements Callable<Integer> {
  /// Problems that the JSON report holds; all of them are told on standard error.
  private static final int MOST_IN_JSON = 1_000;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "IN.csv", descriptionKey = "zscore.in")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT.csv", descriptionKey = "zscore.out")
  private Path out = Path.of("");

  ZscoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Texts texts = terminal.texts();
    ObjectNode report = Terminal.object();
    ArrayNode problems = Terminal.object().putArray("problems");
    Optional<ZscoreFile.Written> written =
        new ZscoreFile(problem -> tell(problem, texts, problems)).score(in, out);
    report.put("file", out.toString());
    report.put("rows", written.map(ZscoreFile.Written::rows).orElse(0L));
    report.put("flagged", written.map(ZscoreFile.Written::flagged).orElse(0L));
    report.set("problems", problems);
    terminal.report(report);
    written.ifPresent(
        done -> terminal.say(texts.get("zscore.written", out, done.rows(), done.flagged())));
    return written.isPresent() ? Exit.DONE : Exit.REFUSED;
  }

  private void tell(ZscoreProblem problem, Texts texts, ArrayNode problems) {
    String sentence = problem.sentence(texts);
    terminal.complain(in.getFileName() + ": " + sentence + " (" + problem.kind().code() + ")");
    if (problems.size() < MOST_IN_JSON) {
      ObjectNode one = problems.addObject();
      one.put("code", problem.kind().code());
      one.put("line", problem.line());
      one.put("place", problem.column());
      one.put("message", sentence);
    }
  }
}
