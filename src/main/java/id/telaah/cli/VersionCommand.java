package id.telaah.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `version`: the program's version, those of its definitions and tables, and the licence.
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
  private static final String LICENCE = "AGPL-3.0-or-later";

  private final Tools tools;
  private final Terminal terminal;

  VersionCommand(Tools tools, Terminal terminal) {
    this.tools = tools;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ObjectNode report = Terminal.object();
    report.put("version", tools.machine().version());
    ArrayNode tables = report.putArray("tables");
    terminal.say(terminal.texts().get("version.program", tools.machine().version()));
    for (String table : tools.machine().tables()) {
      terminal.say(table);
      tables.add(table);
    }
    report.put("licence", LICENCE);
    terminal.say(terminal.texts().get("version.licence", LICENCE));
    terminal.report(report);
    return Exit.DONE;
  }
}
