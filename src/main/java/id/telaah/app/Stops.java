package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.round.Discipline;
import id.telaah.ui.shell.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where a [Tour] goes: every place once, or what a file asks for.
///
/// A line of the file names a picture, then what is done before it is taken, apart by `;`: `last:
/// review BLT-001 sp_a; press tab-earlier; down earlier-all`. The words are `home`, `papers`,
/// `requests`, `settings`, `load FILES`, `review CODE DISCIPLINE`, `panel CODE`, `as MEMBER`,
/// `press ID`, `choose ID NUMBER`, `type ID TEXT`, `down ID`, `key NAME`, `size WIDTH HEIGHT` and
/// `close`.
record Stops(List<Stop> list) {
  /// One picture and the way to it.
  record Stop(String name, List<Act> acts) {}

  /// One thing done: a word and what it is done to.
  record Act(String word, List<String> to) {
    String first() {
      return to.getFirst();
    }

    String rest(int from) {
      return String.join(" ", to.subList(from, to.size()));
    }
  }

  /// Every place, with one case's reviews.
  static Stops everywhere(CaseCode code) {
    List<Stop> stops = new ArrayList<>();
    stops.add(stop("beranda", "home"));
    stops.add(stop("muat", "load"));
    for (Discipline discipline : Discipline.values()) {
      String key = discipline.key();
      stops.add(stop("telaah-" + key, "review " + code + " " + key));
    }
    stops.add(stop("panel", "panel " + code));
    stops.add(stop("kelengkapan", "requests"));
    stops.add(stop("dokumen", "papers"));
    stops.add(stop("pengaturan", "settings"));
    return new Stops(stops);
  }

  /// Reads a file of stops; empty lines and those after `#` are left out.
  static Stops read(Path file) {
    try {
      return new Stops(
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(Stops::line)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stop line(String line) {
    int colon = line.indexOf(':');
    return stop(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }

  private static Stop stop(String name, String acts) {
    return new Stop(
        name, Arrays.stream(acts.split(";")).map(it -> act(it.strip().split("\\s+"))).toList());
  }

  private static Act act(String[] words) {
    return new Act(words[0], List.of(words).subList(1, words.length));
  }

  /// The place that a word leads to.
  static Place place(Act act) {
    return switch (act.word()) {
      case "home" -> new Place.Home();
      case "papers" -> new Place.Papers();
      case "requests" -> new Place.Requests();
      case "settings" -> new Place.Settings();
      case "load" -> new Place.Load(act.to().stream().map(Path::of).toList());
      case "panel" -> new Place.Panel(code(act.first()));
      case "review" ->
          new Place.Reviewing(
              code(act.first()),
              Arrays.stream(Discipline.values())
                  .filter(it -> it.key().equals(act.rest(1)))
                  .findFirst()
                  .orElseThrow());
      default -> throw new IllegalArgumentException(act.word());
    };
  }

  private static CaseCode code(String text) {
    return new CaseCode(text.startsWith("AKS") ? text : "AKS-3375-2026-S2-" + text);
  }
}
