package id.telaah.cli;

import id.telaah.casefile.RoundId;
import id.telaah.language.Texts;
import id.telaah.privacy.Leaked;
import id.telaah.recommendation.Decision;
import id.telaah.round.Round;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `letters`: prints every letter and sheet of an approved round.
@Command(name = "letters")
final class LettersCommand implements Callable<Integer> {
  private static final String ACTOR = "sekretariat";

  private final Tools tools;
  private final Terminal terminal;

  @Option(
      names = "--round",
      required = true,
      paramLabel = "2026-2",
      converter = RoundChoice.Converter.class,
      descriptionKey = "round")
  private @Nullable RoundId round;

  @Mixin private RoundOutput output = new RoundOutput();

  LettersCommand(Tools tools, Terminal terminal) {
    this.tools = tools;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return output.run(tools, terminal, Optional.ofNullable(round), this::letters);
  }

  private int letters(OpenStore open, Round from) {
    if (from.approval().isEmpty()) {
      terminal.complain("TL-709", Sentences.of("letters.unapproved", from.title()));
      return Exit.REFUSED;
    }
    List<Decision> decisions = Papers.decisions(open, from, tools.known());
    if (decisions.isEmpty()) {
      terminal.complain("TL-710", Sentences.of("letters.none", from.title()));
      return Exit.REFUSED;
    }
    List<Leaked> identities = tools.books().round().leaks(decisions);
    if (!identities.isEmpty()) {
      identities.forEach(leak -> terminal.complain("TL-711", leak.sentence()));
      return Exit.REFUSED;
    }
    print(open, from, decisions);
    return Exit.DONE;
  }

  private void print(OpenStore open, Round from, List<Decision> decisions) {
    Papers papers = Papers.print(open, from, decisions, tools, terminal::progress);
    try (Staging staging = Staging.in(output.folder())) {
      PapersIndex.prepare(from, papers, staging);
      PapersIndex.keep(open, from, papers, ACTOR, staging::publish);
    }
    tell(papers);
    terminal.report(PapersIndex.json(from, papers));
  }

  private void tell(Papers papers) {
    Texts texts = terminal.texts();
    papers.documents().forEach(document -> terminal.say(document.file()));
    terminal.say(texts.get("letters.written", papers.documents().size(), output.folder()));
    papers.tellWhatIsMissing(terminal);
  }
}
