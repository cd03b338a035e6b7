package id.telaah.round;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The regions that the program knows: those of the file beside this class, and beside them those
/// that a store has loaded for its rounds, read when one is asked for that the file lacks. Safe
/// from any thread.
///
/// Codes and names of the file: Kepmendagri 300.2.2-2430/2025.
public final class Regions {
  private static final String FILE = "regions.csv";

  private final Map<String, Region> shipped;
  private Supplier<List<Region>> loaded = List::of;
  private @Nullable List<Region> all;
  private @Nullable Map<String, Region> byCode;

  private Regions(Map<String, Region> shipped) {
    this.shipped = shipped;
  }

  /// Knows from now on what a store has loaded too; said again where that has changed.
  ///
  /// @param places read at most once, and only when one of them is wanted; the file's names hold
  ///   where both have a place
  public synchronized void consult(Supplier<List<Region>> places) {
    loaded = places;
    all = null;
    byCode = null;
  }

  private synchronized Map<String, Region> byCode() {
    Map<String, Region> known = byCode;
    if (known == null) {
      known = new LinkedHashMap<>(shipped);
      for (Region region : loaded.get()) {
        known.putIfAbsent(region.code(), region);
      }
      byCode = known;
    }
    return known;
  }

  /// The regions that ship with the program.
  public static Regions shipped() {
    try (InputStream in = Regions.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " beside " + Regions.class.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, Region> byCode = new LinkedHashMap<>();
      reader.lines().skip(1).map(Regions::region).forEach(it -> byCode.put(it.code(), it));
      return new Regions(byCode);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Region region(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 3) {
      throw new IllegalStateException(FILE + ": not a region: " + line);
    }
    return new Region(cells[0], cells[1], cells[2]);
  }

  /// Every region: regency or city, then its kecamatan, each followed by its desa/kelurahan. The
  /// very same list until there are others.
  public synchronized List<Region> list() {
    List<Region> known = all;
    if (known == null) {
      known = List.copyOf(byCode().values());
      all = known;
    }
    return known;
  }

  public Optional<Region> find(String code) {
    Region known = shipped.get(code);
    return Optional.ofNullable(known == null ? byCode().get(code) : known);
  }

  /// The name of a code, or the code itself where it is not known.
  public String name(String code) {
    return find(code).map(Region::name).orElse(code);
  }

  /// The regencies and cities.
  public List<Region> regencies() {
    return list().stream().filter(Region::isRegency).toList();
  }

  /// The kecamatan of a regency or city: of `33.75`.
  public List<Region> districts(String regencyCode) {
    return inside(regencyCode);
  }

  /// The desa and kelurahan of a kecamatan: of `33.75.04`; none where the file has none.
  public List<Region> villages(String districtCode) {
    return inside(districtCode);
  }

  private List<Region> inside(String code) {
    return list().stream().filter(region -> region.isIn(code)).toList();
  }
}
