package id.telaah.cli;

import id.telaah.casefile.RoundId;
import id.telaah.language.Texts;
import id.telaah.recommendation.Decision;
import id.telaah.round.Round;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `letters`: prints every letter and sheet of an approved round.
@Command(name = "letters")
final class LettersCommand implements Callable<Integer> {
  private static final String ACTOR = "sekretariat";

  private final Tools tools;
  private final Terminal terminal;

  @Option(names = "--store", required = true, paramLabel = "FILE", descriptionKey = "store")
  private Path store = Path.of("");

  @Option(
      names = "--round",
      required = true,
      paramLabel = "2026-2",
      converter = RoundChoice.Converter.class,
      descriptionKey = "round")
  private @Nullable RoundId round;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "outdir")
  private Path out = Path.of("");

  LettersCommand(Tools tools, Terminal terminal) {
    this.tools = tools;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Tools.Failure> obstacle = Placement.obstacleForFolder(out);
    if (obstacle.isPresent()) {
      terminal.complain(obstacle.get().code(), obstacle.get().sentence());
      return Exit.REFUSED;
    }
    return new StoreTask(terminal).run(tools.stores().openExisting(store), this::letters);
  }

  private int letters(OpenStore open) {
    Optional<RoundId> named = Optional.ofNullable(round);
    Optional<Round> found = RoundChoice.find(open.rounds(), named);
    if (found.isEmpty()) {
      return RoundChoice.none(terminal, named);
    }
    if (found.get().approval().isEmpty()) {
      terminal.complain("TL-709", Sentences.of("letters.unapproved", found.get().title()));
      return Exit.REFUSED;
    }
    List<Decision> decisions = Papers.decisions(open, found.get(), tools.known());
    if (decisions.isEmpty()) {
      terminal.complain("TL-710", Sentences.of("letters.none", found.get().title()));
      return Exit.REFUSED;
    }
    List<Identities.Found> identities = Identities.in(decisions);
    if (!identities.isEmpty()) {
      identities.forEach(this::refuse);
      return Exit.REFUSED;
    }
    print(open, found.get(), decisions);
    return Exit.DONE;
  }

  private void refuse(Identities.Found found) {
    terminal.complain(
        "TL-711",
        Sentences.of(
            "letters.identity",
            found.place(),
            found.leak().kind().words().in(terminal.language()),
            found.leak().masked()));
  }

  private void print(OpenStore open, Round from, List<Decision> decisions) {
    Papers papers = Papers.print(open, from, decisions, tools, terminal::progress);
    try (Staging staging = Staging.in(out)) {
      PapersIndex.lay(open, from, papers, staging, ACTOR);
      staging.publish();
    }
    tell(papers);
    terminal.report(PapersIndex.json(from, papers));
  }

  private void tell(Papers papers) {
    Texts texts = terminal.texts();
    papers.documents().forEach(document -> terminal.say(document.file()));
    terminal.say(texts.get("letters.written", papers.documents().size(), out));
    papers.tellWhatIsMissing(terminal);
  }
}
