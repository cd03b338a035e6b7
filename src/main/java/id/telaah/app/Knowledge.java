package id.telaah.app;

import id.telaah.calculation.Calculations;
import id.telaah.casefile.TargetGroup;
import id.telaah.casefile.TargetGroups;
import id.telaah.form.DistrictForms;
import id.telaah.form.EditedFiles;
import id.telaah.form.Forms;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.language.Words;
import id.telaah.recommendation.Catalogue;
import id.telaah.recommendation.FamilyFactors;
import id.telaah.recommendation.LetterBook;
import id.telaah.recommendation.RoundBook;
import id.telaah.recommendation.SheetBook;
import id.telaah.risk.Rules;
import id.telaah.round.Region;
import id.telaah.round.Regions;
import id.telaah.ui.settings.PhrasesModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the program knows before any store is open, read from its own files: the groups, the forms,
/// the places, the taxonomy and the catalogue. Safe from any thread.
final class Knowledge {
  private static final Set<String> VILLAGE = Set.of("kelurahan", "desa");

  private final TargetGroups groups = TargetGroups.shipped();
  private final Regions regions = Regions.shipped();
  private final Forms forms;
  private final Map<String, Rules> rules = new ConcurrentHashMap<>();

  /// What ships, and nothing else.
  Knowledge() {
    forms = new ShippedForms(Calculations.all(), this::options);
  }

  /// What ships, and what the district edits.
  ///
  /// @param definitions the folder of its definitions; need not exist
  Knowledge(Path definitions) {
    forms = new DistrictForms(Calculations.all(), this::options, new EditedFiles(definitions));
  }

  /// What ships, packed for a fast start.
  byte[] pack() {
    return new ShippedForms(Calculations.all(), this::options).pack();
  }

  TargetGroups groups() {
    return groups;
  }

  Regions regions() {
    return regions;
  }

  // The first frame needs none of it.
  Catalogue catalogue() {
    return Shipped.CATALOGUE;
  }

  /// What the codes in phrases are called.
  PhrasesModel.Names phraseNames() {
    Map<String, Words> causes = new LinkedHashMap<>();
    catalogue().causes().all().forEach(cause -> causes.put(cause.code(), cause.name()));
    Map<String, Words> named = new LinkedHashMap<>();
    groups.list().forEach(group -> named.put(group.key(), group.name()));
    return new PhrasesModel.Names(causes, named);
  }

  FamilyFactors factors() {
    return Shipped.FACTORS;
  }

  LetterBook letterBook() {
    return new LetterBook(catalogue().interventions(), regions);
  }

  SheetBook sheetBook() {
    return new SheetBook(catalogue(), regions, forms);
  }

  RoundBook roundBook() {
    return new RoundBook(letterBook(), sheetBook(), groups);
  }

  Forms forms() {
    return forms;
  }

  /// The newest rules of a group, checked against the newest case definition.
  Rules rules(TargetGroup group) {
    return rules.computeIfAbsent(
        group.panel().rules(), name -> Rules.shipped(name, forms.newest(group.caseForm())));
  }

  private List<Option> options(String set) {
    return switch (set) {
      case "penyebab" -> catalogue().causes().options();
      case "intervensi" -> catalogue().interventions().options();
      case "opd" -> catalogue().functions().options();
      case "kecamatan" -> places(Set.of("kecamatan"));
      case "desa_kel" -> places(VILLAGE);
      default -> List.of();
    };
  }

  /// Places as options, each under the place around it.
  private List<Option> places(Set<String> kinds) {
    return regions.list().stream()
        .filter(region -> kinds.contains(region.kind()))
        .map(region -> option(region))
        .toList();
  }

  private Option option(Region region) {
    String around = region.code().substring(0, region.code().lastIndexOf('.'));
    return new Option(region.code(), Words.same(region.name()), Words.same(regions.name(around)));
  }

  private static final class Shipped {
    static final Catalogue CATALOGUE = Catalogue.shipped();
    static final FamilyFactors FACTORS = FamilyFactors.shipped(CATALOGUE.causes());
  }
}
