package id.telaah.intake;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.Forms;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.language.Words;
import id.telaah.recommendation.Catalogue;
import id.telaah.round.Regions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The shipped forms and samples, as the tests of this room read them.
final class CaseFiles {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  static final TargetGroups GROUPS = TargetGroups.shipped();
  static final Forms FORMS = new ShippedForms(Calculations.all(), CaseFiles::options);
  static final CaseReader READER = new CaseReader(FORMS, GROUPS);

  private CaseFiles() {}

  private static List<Option> options(String set) {
    return switch (set) {
      case "penyebab" -> CATALOGUE.causes().options();
      case "intervensi" -> CATALOGUE.interventions().options();
      case "opd" -> CATALOGUE.functions().options();
      case "kecamatan" -> places("33.75.04".length());
      default -> places("33.75.04.1004".length());
    };
  }

  private static List<Option> places(int length) {
    return Regions.shipped().list().stream()
        .filter(region -> region.code().length() == length)
        .map(region -> new Option(region.code(), Words.same(region.name()), Words.NONE))
        .toList();
  }

  /// A valid sample as text.
  static String sample() {
    return text(Path.of("assets/samples/AKS-3375-2026-S2-BDT-001.json"));
  }

  static List<Path> samples() {
    try (Stream<Path> files = Files.list(Path.of("assets/samples"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("AKS-.*json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sample with one piece replaced by another.
  static String with(String piece, String other) {
    String sample = sample();
    if (!sample.contains(piece)) {
      throw new IllegalArgumentException("the sample has no " + piece);
    }
    return sample.replace(piece, other);
  }

  static Reading read(String text) {
    return READER.read("kasus.json", text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Problem> problems(String text) {
    return read(text) instanceof Reading.Refused refused ? refused.problems() : List.of();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
