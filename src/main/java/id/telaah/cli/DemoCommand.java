package id.telaah.cli;

import id.telaah.round.Round;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/// `demo`: one whole round on invented cases, left in a folder for a newcomer to look at.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  /// The demonstration's store, by which an earlier one is known again.
  static final String STORE = "demo.telaah.db";

  private final Tools tools;
  private final Terminal terminal;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "outdir")
  private Path out = Path.of("");

  DemoCommand(Tools tools, Terminal terminal) {
    this.tools = tools;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Tools.Failure> obstacle = Placement.obstacleForFolder(out).or(this::occupied);
    if (obstacle.isPresent()) {
      terminal.complain(obstacle.get().code(), obstacle.get().sentence());
      return Exit.REFUSED;
    }
    int earlier = earlier();
    if (earlier != Exit.DONE) {
      return earlier;
    }
    try (Staging staging = Staging.in(out)) {
      return new StoreTask(terminal)
          .run(tools.stores().open(staging.path(STORE)), open -> round(open, staging));
    }
  }

  /// An earlier demonstration that a window has open right now must not be replaced under it.
  private int earlier() {
    Path store = out.resolve(STORE);
    return Files.exists(store)
        ? new StoreTask(terminal).run(tools.stores().openExisting(store), open -> Exit.DONE)
        : Exit.DONE;
  }

  /// A folder that holds something else is left alone.
  private Optional<Tools.Failure> occupied() {
    if (!Files.isDirectory(out) || Files.exists(out.resolve(STORE))) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.allMatch(Staging::isLeftover)
          ? Optional.empty()
          : Optional.of(new Tools.Failure("TL-712", Sentences.of("demo.occupied", out)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int round(OpenStore open, Staging staging) {
    Round round = new DemoRound(open, tools, terminal).play();
    Papers papers =
        Papers.print(
            open, round, Papers.decisions(open, round, tools.known()), tools, terminal::progress);
    PapersIndex.prepare(round, papers, staging);
    PapersIndex.keep(open, round, papers, DemoRound.SECRETARIAT, () -> {});
    // The store is whole in its one file only once it is closed.
    open.close();
    staging.remove(STORE + ".lock");
    List<String> files = staging.publish();
    files.forEach(terminal::say);
    terminal.say(terminal.texts().get("demo.done", papers.documents().size(), out));
    papers.tellWhatIsMissing(terminal);
    ObjectNode report = PapersIndex.json(round, papers);
    report.put("store", out.resolve(STORE).toString());
    terminal.report(report);
    return Exit.DONE;
  }
}
