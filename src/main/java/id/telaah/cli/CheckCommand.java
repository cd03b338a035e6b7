package id.telaah.cli;

import id.telaah.intake.CaseReader;
import id.telaah.intake.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `check`: reads files as import would and changes nothing.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Tools.Known known;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = List.of();

  CheckCommand(Tools.Known known, Terminal terminal) {
    this.known = known;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    known.troubles().get().forEach(trouble -> terminal.complain(trouble.in(terminal.language())));
    FileReport report = new FileReport(known.forms(), terminal);
    List<Reading> readings = new CaseReader(known.forms(), known.groups()).readAll(files);
    ObjectNode json = Terminal.object();
    ArrayNode list = json.putArray("files");
    for (Reading reading : readings) {
      report.tell(reading);
      list.add(report.json(reading));
    }
    terminal.report(json);
    return readings.stream().allMatch(Reading.Accepted.class::isInstance)
        ? Exit.DONE
        : Exit.REFUSED;
  }
}
