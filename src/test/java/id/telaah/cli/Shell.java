package id.telaah.cli;

import id.telaah.app.StoreDoor;
import id.telaah.calculation.Calculations;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.Forms;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.language.Words;
import id.telaah.pdf.ITextPress;
import id.telaah.recommendation.Catalogue;
import id.telaah.recommendation.LetterBook;
import id.telaah.recommendation.RoundBook;
import id.telaah.recommendation.SheetBook;
import id.telaah.risk.RuleBook;
import id.telaah.round.Regions;
import id.telaah.workbook.FastWorkbooks;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Runs commands in this process over real stores and a real press, and catches what they say.
public final class Shell {
  public static final Path SAMPLES = Path.of("assets/samples");
  static final String SAMPLE = sample(1);

  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Regions REGIONS = Regions.shipped();
  public static final Forms FORMS = new ShippedForms(Calculations.all(), Shell::options);
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Jakarta"));

  private Shell() {}

  /// What came of a command.
  public record Run(int status, String out, String err) {}

  public static String sample(int number) {
    return SAMPLES.resolve("AKS-3375-2026-S2-BDT-00" + number + ".json").toString();
  }

  public static Run run(String... args) {
    return run(List::of, args);
  }

  public static Run run(DemoSource demo, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Telaah.run(tools(demo), args, out, err);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Tools tools(DemoSource demo) {
    return new Tools(
        new StoreDoor(FORMS, REGIONS, CLOCK),
        new Tools.Known(FORMS, TargetGroups.shipped(), RuleBook.shipped(), FORMS::troubles),
        new Books(
            new RoundBook(
                new LetterBook(CATALOGUE.interventions(), REGIONS),
                new SheetBook(CATALOGUE, REGIONS, FORMS, RuleBook.shipped()),
                TargetGroups.shipped()),
            new ITextPress(),
            new Books.Requesting(new ITextPress(), new FastWorkbooks(), REGIONS)),
        demo,
        new Tools.Machine(
            "0.0-uji",
            List.of("aks-baduta-kasus 1.0.0"),
            CLOCK,
            () -> 42,
            failure -> Optional.empty()));
  }

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
    return REGIONS.list().stream()
        .filter(region -> region.code().length() == length)
        .map(region -> new Option(region.code(), Words.same(region.name()), Words.NONE))
        .toList();
  }
}
