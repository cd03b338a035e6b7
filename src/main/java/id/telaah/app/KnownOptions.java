package id.telaah.app;

import id.telaah.form.Option;
import id.telaah.form.OptionSource;
import id.telaah.language.Words;
import id.telaah.recommendation.Catalogue;
import id.telaah.round.Region;
import id.telaah.round.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// The long lists that forms choose from; places come to be more once a store has loaded some. Safe
/// from any thread.
final class KnownOptions implements OptionSource {
  private static final Set<String> DISTRICT = Set.of("kecamatan");
  private static final Set<String> VILLAGE = Set.of("kelurahan", "desa");

  private final Regions regions;
  private final Supplier<Catalogue> catalogue;
  private final Map<String, List<Option>> places = new HashMap<>();
  private List<Region> readFrom = List.of();

  /// @param catalogue asked for when it is first needed
  KnownOptions(Regions regions, Supplier<Catalogue> catalogue) {
    this.regions = regions;
    this.catalogue = catalogue;
  }

  @Override
  public List<Option> options(String set) {
    return switch (set) {
      case "penyebab" -> catalogue.get().causes().options();
      case "intervensi" -> catalogue.get().interventions().options();
      case "opd" -> catalogue.get().functions().options();
      case "kecamatan" -> places(set, DISTRICT);
      case "desa_kel" -> places(set, VILLAGE);
      default -> List.of();
    };
  }

  @Override
  public boolean isLiving(String set) {
    return set.equals("kecamatan") || set.equals("desa_kel");
  }

  /// Places as options, each under the place around it.
  private synchronized List<Option> places(String set, Set<String> kinds) {
    List<Region> now = regions.list();
    if (now != readFrom) {
      places.clear();
      readFrom = now;
    }
    return places.computeIfAbsent(
        set,
        none ->
            now.stream()
                .filter(region -> kinds.contains(region.kind()))
                .map(this::option)
                .toList());
  }

  private Option option(Region region) {
    return new Option(
        region.code(), Words.same(region.name()), Words.same(regions.name(region.around())));
  }
}
