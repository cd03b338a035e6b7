package id.telaah.cli;

import id.telaah.casefile.Completeness;
import id.telaah.casefile.FieldStanding;
import id.telaah.form.Forms;
import id.telaah.intake.Notice;
import id.telaah.intake.Problem;
import id.telaah.intake.Reading;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells what reading files gave: in words, and as JSON.
final class FileReport {
  private final Forms forms;
  private final Terminal terminal;

  FileReport(Forms forms, Terminal terminal) {
    this.forms = forms;
    this.terminal = terminal;
  }

  void tell(Reading reading) {
    switch (reading) {
      case Reading.Accepted accepted -> accepted.each().forEach(this::accepted);
      case Reading.Refused refused -> refused.problems().forEach(this::problem);
    }
  }

  private void accepted(Reading.Accepted accepted) {
    Completeness completeness = completeness(accepted);
    terminal.say(
        terminal
            .texts()
            .get(
                "check.accepted",
                accepted.file(),
                accepted.content().code(),
                accepted.content().groupKey(),
                completeness.percent()));
    notices(accepted);
    for (Discipline discipline : Discipline.values()) {
      List<FieldStanding> gaps = completeness.gapsOf(discipline.key());
      if (!gaps.isEmpty()) {
        String list =
            gaps.stream()
                .map(gap -> gap.item().text().in(terminal.language()))
                .collect(Collectors.joining("; "));
        terminal.say(
            terminal.texts().get("check.gaps", discipline.title(terminal.language()), list));
      }
    }
  }

  /// What should be known of an accepted file, and which identity fields were taken out of it.
  void notices(Reading.Accepted accepted) {
    accepted.notices().forEach(notice -> terminal.say("  " + words(notice)));
    if (!accepted.removed().isEmpty()) {
      String list =
          new TreeMap<>(accepted.removed())
              .entrySet().stream()
                  .map(one ->
                      one.getKey().words().in(terminal.language()) + " (" + one.getValue() + ")")
                  .collect(Collectors.joining(", "));
      terminal.say(terminal.texts().get("import.stripped", list));
    }
  }

  void problem(Problem problem) {
    StringBuilder line = new StringBuilder(problem.file());
    if (problem.line() > 0) {
      line.append(':').append(problem.line());
    }
    if (!problem.place().isEmpty()) {
      line.append(": ").append(problem.place());
    }
    terminal.complain(
        line.append(": ")
            .append(problem.words().in(terminal.language()))
            .append(" (")
            .append(problem.code().code())
            .append(')')
            .toString());
  }

  /// Tells problems and lists them in a file's part of the JSON report.
  void problems(List<Problem> problems, ObjectNode json) {
    ArrayNode array = json.putArray("problems");
    for (Problem problem : problems) {
      problem(problem);
      array
          .addObject()
          .put("code", problem.code().code())
          .put("place", problem.place())
          .put("message", problem.words().in(terminal.language()));
    }
  }

  private String words(Notice notice) {
    return notice.words().in(terminal.language());
  }

  private Completeness completeness(Reading.Accepted accepted) {
    return Completeness.of(accepted.content(), forms.exactly(accepted.content().form()));
  }

  /// One file's part of the JSON report.
  ObjectNode json(Reading reading) {
    ObjectNode file = Terminal.object();
    file.put("file", reading.file());
    file.put("accepted", reading instanceof Reading.Accepted);
    file.put("case_code", reading.code().map(Object::toString).orElse(null));
    file.put("group", reading.group().orElse(null));
    ArrayNode problems = Terminal.object().putArray("problems");
    file.putNull("completeness");
    switch (reading) {
      case Reading.Accepted accepted -> accepted(accepted, file);
      case Reading.Refused refused ->
          refused.problems().forEach(problem -> problem(problem, problems.addObject()));
    }
    file.set("problems", problems);
    return file;
  }

  /// A file of one case is that case; of several, each stands in a list of its own.
  private void accepted(Reading.Accepted accepted, ObjectNode file) {
    if (accepted.cases().size() == 1) {
      completeness(accepted, file);
    } else {
      ArrayNode cases = file.putArray("cases");
      for (Reading.Accepted one : accepted.each()) {
        ObjectNode into = cases.addObject();
        into.put("case_code", one.content().code().toString());
        into.put("group", one.content().groupKey());
        completeness(one, into);
      }
    }
    ObjectNode removed = file.putObject("removed");
    new TreeMap<>(accepted.removed())
        .forEach((kind, count) -> removed.put(kind.name().toLowerCase(Locale.ROOT), count));
  }

  private void completeness(Reading.Accepted accepted, ObjectNode file) {
    Completeness completeness = completeness(accepted);
    file.put("completeness", completeness.percent());
    ObjectNode missing = file.putObject("missing");
    for (Discipline discipline : Discipline.values()) {
      ArrayNode gaps = missing.putArray(discipline.key());
      completeness.gapsOf(discipline.key()).forEach(gap -> gaps.add(gap.item().linkId()));
    }
    ObjectNode per = file.putObject("completeness_per_discipline");
    for (Discipline discipline : Discipline.values()) {
      per.put(discipline.key(), completeness.percent(discipline.key()));
    }
    ArrayNode notices = file.putArray("notices");
    accepted.notices().forEach(notice -> notices.add(words(notice)));
  }

  private void problem(Problem problem, ObjectNode into) {
    into.put("code", problem.code().code());
    into.put("place", problem.place());
    into.put("line", problem.line());
    into.put("message", problem.words().in(terminal.language()));
  }
}
