package id.telaah.app;

import id.telaah.casefile.TargetGroups;
import id.telaah.form.Forms;
import id.telaah.form.Option;
import id.telaah.form.ShippedForms;
import id.telaah.language.Words;
import id.telaah.recommendation.AgencyFunctions;
import id.telaah.recommendation.Causes;
import id.telaah.recommendation.Interventions;
import id.telaah.round.Region;
import id.telaah.round.Regions;
import java.util.List;
import java.util.Set;

/// What the program knows before any store is open, read from its own files: the groups, the forms,
/// the places, the taxonomy and the catalogue. Safe from any thread.
record Knowledge(
    TargetGroups groups, Regions regions, Causes causes, Interventions interventions, Forms forms) {
  private static final Set<String> VILLAGE = Set.of("kelurahan", "desa");

  static Knowledge shipped() {
    Regions regions = Regions.shipped();
    Causes causes = Causes.shipped();
    AgencyFunctions functions = AgencyFunctions.shipped();
    Interventions interventions = Interventions.shipped(causes, functions);
    Forms forms =
        new ShippedForms(set ->
            switch (set) {
              case "penyebab" -> causes.options();
              case "intervensi" -> interventions.options();
              case "opd" -> functions.options();
              case "kecamatan" -> places(regions, Set.of("kecamatan"));
              case "desa_kel" -> places(regions, VILLAGE);
              default -> List.of();
            });
    return new Knowledge(TargetGroups.shipped(), regions, causes, interventions, forms);
  }

  /// Places as options, each under the place around it.
  private static List<Option> places(Regions regions, Set<String> kinds) {
    return regions.list().stream()
        .filter(region -> kinds.contains(region.kind()))
        .map(region -> option(regions, region))
        .toList();
  }

  private static Option option(Regions regions, Region region) {
    String around = region.code().substring(0, region.code().lastIndexOf('.'));
    return new Option(region.code(), Words.same(region.name()), Words.same(regions.name(around)));
  }
}
