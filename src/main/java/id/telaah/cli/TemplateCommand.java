package id.telaah.cli;

import id.telaah.casefile.TargetGroup;
import id.telaah.intake.CaseTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// `template`: writes an empty case file for the technical team.
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private final Tools.Known known;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--group", required = true, paramLabel = "GROUP", descriptionKey = "group")
  private String group = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "json|xlsx|schema",
      descriptionKey = "format")
  private Format format = Format.json;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "outfile")
  private Path out = Path.of("");

  TemplateCommand(Tools.Known known, Terminal terminal) {
    this.known = known;
    this.terminal = terminal;
  }

  /// The kinds of file.
  enum Format {
    json,
    xlsx,
    schema
  }

  @Override
  public Integer call() {
    TargetGroup target = known.groups().byKey(group).orElseThrow(this::unknown);
    CaseTemplate templates = new CaseTemplate(known.forms());
    byte[] template =
        switch (format) {
          case json -> templates.json(target, terminal.language());
          case xlsx -> templates.xlsx(target);
          case schema -> templates.schema(target);
        };
    Optional<Tools.Failure> obstacle = Placement.obstacleForFile(out);
    if (obstacle.isPresent()) {
      terminal.complain(obstacle.get().code(), obstacle.get().sentence());
      return Exit.REFUSED;
    }
    write(template);
    terminal.say(terminal.texts().get("template.written", out));
    ObjectNode report = Terminal.object();
    report.put("file", out.toString());
    report.put("group", target.key());
    terminal.report(report);
    return Exit.DONE;
  }

  /// Wrong usage, with the groups that there are.
  private ParameterException unknown() {
    String groups =
        known.groups().list().stream().map(TargetGroup::key).collect(Collectors.joining(", "));
    return new ParameterException(spec.commandLine(), groups, spec.findOption("--group"), group);
  }

  private void write(byte[] template) {
    try {
      Files.write(out, template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
