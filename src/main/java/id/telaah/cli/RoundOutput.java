package id.telaah.cli;

import id.telaah.casefile.RoundId;
import id.telaah.round.Round;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine.Option;

/// The store that a command takes a round from and the folder that it writes into; both options,
/// and the way from them to an open round, are the same for every such command.
final class RoundOutput {
  @Option(names = "--store", required = true, paramLabel = "FILE", descriptionKey = "store")
  private Path store = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "outdir")
  private Path out = Path.of("");

  Path folder() {
    return out;
  }

  /// Opens the store and hands the round over; refuses what stands in the way.
  ///
  /// @param named the round asked for; the newest where empty
  /// @return the work's exit status, or that of the refusal
  int run(
      Tools tools,
      Terminal terminal,
      Optional<RoundId> named,
      ToIntBiFunction<OpenStore, Round> work) {
    Optional<Tools.Failure> obstacle = Placement.obstacleForFolder(out);
    if (obstacle.isPresent()) {
      terminal.complain(obstacle.get().code(), obstacle.get().sentence());
      return Exit.REFUSED;
    }
    return new StoreTask(terminal)
        .run(
            tools.stores().openExisting(store),
            open ->
                RoundChoice.find(open.rounds(), named)
                    .map(round -> work.applyAsInt(open, round))
                    .orElseGet(() -> RoundChoice.none(terminal, named)));
  }
}
