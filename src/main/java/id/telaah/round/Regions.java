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

/// The regions that the program knows, from the file beside this class. Immutable.
///
/// Codes and names: Kepmendagri 300.2.2-2430/2025.
public final class Regions {
  private static final String FILE = "regions.csv";

  private final Map<String, Region> byCode;

  private Regions(Map<String, Region> byCode) {
    this.byCode = byCode;
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

  /// Every region: regency or city, then its kecamatan, each followed by its desa/kelurahan.
  public List<Region> list() {
    return List.copyOf(byCode.values());
  }

  public Optional<Region> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The name of a code, or the code itself where it is not known.
  public String name(String code) {
    return find(code).map(Region::name).orElse(code);
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
    return byCode.values().stream().filter(region -> region.isIn(code)).toList();
  }
}
