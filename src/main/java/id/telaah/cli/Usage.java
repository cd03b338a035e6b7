package id.telaah.cli;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the command line says about itself: help, wrong usage, failures of the machine.
final class Usage {
  private final Terminal terminal;
  private final Tools.Machine machine;

  Usage(Terminal terminal, Tools.Machine machine) {
    this.terminal = terminal;
    this.machine = machine;
  }

  CommandLine applyTo(CommandLine line) {
    ResourceBundle words = words(terminal.language());
    line.setResourceBundle(words);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((problem, args) -> wrongUsage(problem));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    return line;
  }

  /// The language asked for, found before anything is parsed, so that even a usage error speaks it.
  static Language language(String[] args) {
    List<String> list = Arrays.asList(args);
    int at = list.indexOf("--lang");
    String tag =
        list.contains("--lang=en")
                || at >= 0 && at + 1 < list.size() && list.get(at + 1).equals("en")
            ? "en"
            : "id";
    return Language.ofTag(tag);
  }

  private static ResourceBundle words(Language language) {
    String file = "usage_" + language.tag() + ".properties";
    try (InputStream in = Usage.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int wrongUsage(ParameterException problem) {
    CommandLine line = problem.getCommandLine();
    terminal.complain(sentence(problem));
    terminal.complain(line.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
    return Exit.USAGE;
  }

  private String sentence(ParameterException problem) {
    Texts texts = terminal.texts();
    return switch (problem) {
      case MissingParameterException missing ->
          texts.get(
              "usage.missing",
              missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched ->
          texts.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
      default -> {
        ArgSpec arg = problem.getArgSpec();
        yield arg == null ? texts.get("usage.wrong") : value(arg, problem, texts);
      }
    };
  }

  private static String value(ArgSpec arg, ParameterException problem, Texts texts) {
    return switch (name(arg)) {
      case "--round" -> texts.get("usage.round");
      case "--lang" -> texts.get("usage.lang");
      case "--group" -> texts.get("usage.group", Objects.toString(problem.getMessage(), ""));
      default -> texts.get("usage.value", name(arg), arg.paramLabel());
    };
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  /// A machine's failure: code and sentence, never a stack trace.
  private int failed(Exception failure) {
    Tools.Failure told =
        machine
            .failures()
            .apply(failure)
            .orElseGet(() -> new Tools.Failure("TL-799", Sentences.of("machine.failed")));
    terminal.complain(told.code(), told.sentence());
    return Exit.FAILED;
  }
}
