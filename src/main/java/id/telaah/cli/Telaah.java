package id.telaah.cli;

import id.telaah.language.Language;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command line: without a command it opens the desktop.
@Command(name = "telaah")
public final class Telaah implements Callable<Integer> {
  private final Tools tools;
  private final Terminal terminal;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  private Telaah(Tools tools, Terminal terminal) {
    this.tools = tools;
    this.terminal = terminal;
  }

  /// Runs a command to its end.
  ///
  /// @param args as they came from the shell
  /// @param out where reports go
  /// @param err where problems and progress go
  /// @return the exit status: 0 done, 1 refused, 2 usage, 3 the machine failed
  public static int run(Tools tools, String[] args, OutputStream out, OutputStream err) {
    Terminal terminal = new Terminal(writer(out), writer(err), isWatched());
    terminal.speak(Usage.language(args));
    CommandLine line = new CommandLine(new Telaah(tools, terminal));
    Usage usage = new Usage(terminal, tools.machine());
    line.addSubcommand(new DemoCommand(tools, terminal))
        .addSubcommand(new TemplateCommand(tools.known(), terminal))
        .addSubcommand(new CheckCommand(tools.known(), terminal))
        .addSubcommand(new ImportCommand(tools, terminal))
        .addSubcommand(new CasesCommand(tools, terminal))
        .addSubcommand(new RequestsCommand(tools, terminal))
        .addSubcommand(new ZscoreCommand(terminal))
        .addSubcommand(new LettersCommand(tools, terminal))
        .addSubcommand(new VerifyCommand(tools.stores(), terminal))
        .addSubcommand(new VersionCommand(tools, terminal));
    return usage.applyTo(line).setOut(writer(out)).setErr(writer(err)).execute(args);
  }

  @Option(
      names = "--lang",
      paramLabel = "id|en",
      scope = ScopeType.INHERIT,
      converter = Tag.class,
      descriptionKey = "lang")
  void lang(Language language) {
    terminal.speak(language);
  }

  /// Reads `id` or `en`.
  static final class Tag implements CommandLine.ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
      if (!tag.equals(Language.ID.tag()) && !tag.equals(Language.EN.tag())) {
        throw new CommandLine.TypeConversionException(tag);
      }
      return Language.ofTag(tag);
    }
  }

  @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
  void json(boolean asked) {
    terminal.reportJson();
  }

  @Option(names = "--progress", scope = ScopeType.INHERIT, descriptionKey = "progress")
  void progress(boolean asked) {
    terminal.tellProgress();
  }

  @Override
  public Integer call() {
    return tools.machine().desktop().getAsInt();
  }

  private static boolean isWatched() {
    return System.console() != null && System.console().isTerminal();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
