package id.telaah.cli;

import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.language.Words;
import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where a command speaks: reports to standard output, problems and progress to standard error, in
/// the interface's language.
final class Terminal {
  private static final JsonMapper JSON = new JsonMapper();

  private final PrintWriter out;
  private final PrintWriter err;
  private Language language = Language.ID;
  private boolean json;
  private boolean progress;

  /// @param interactive whether a person watches standard error: then progress is told unasked
  Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
    this.out = out;
    this.err = err;
    this.progress = interactive;
  }

  void speak(Language next) {
    language = next;
  }

  void reportJson() {
    json = true;
  }

  void tellProgress() {
    progress = true;
  }

  Language language() {
    return language;
  }

  boolean isJson() {
    return json;
  }

  Texts texts() {
    return Texts.beside(Terminal.class, language);
  }

  /// A line of the report; nothing where JSON was asked for.
  void say(String line) {
    if (!json) {
      out.println(line);
      out.flush();
    }
  }

  /// The whole report as one JSON object; nothing where words were asked for.
  void report(ObjectNode report) {
    if (json) {
      out.println(JSON.writeValueAsString(report));
      out.flush();
    }
  }

  /// A line about what is wrong.
  void complain(String line) {
    err.println(line);
    err.flush();
  }

  /// A line about what is wrong, with the code that can be read aloud behind it.
  void complain(String code, Words sentence) {
    complain(sentence.in(language) + " (" + code + ")");
  }

  /// How far the work is.
  void progress(String line) {
    if (progress) {
      complain(line);
    }
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
