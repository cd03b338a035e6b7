package id.telaah.request;

import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.form.ItemKey;
import id.telaah.round.Regions;
import java.util.Locale;

/// Whom a list of requests goes to: the field officers of a health centre, or of a village where
/// the case file names no health centre. An office, never a person.
///
/// @param name "Puskesmas Jenggot" or "Kelurahan Jenggot"
/// @param district "Kecamatan Pekalongan Selatan"; empty where it is not known
public record Officer(String name, String district) implements Comparable<Officer> {
  private static final String CENTRE = "Puskesmas ";

  static Officer of(CaseFile file, Regions regions) {
    String village = file.answers().code(ItemKey.of(CaseFields.VILLAGE)).orElse("");
    int dot = village.lastIndexOf('.');
    String district = dot < 0 ? "" : named(village.substring(0, dot), regions);
    String centre =
        file.answers().text(ItemKey.of(CaseFields.HEALTH_CENTRE)).map(String::strip).orElse("");
    return new Officer(centre.isEmpty() ? named(village, regions) : centre(centre), district);
  }

  private static String centre(String name) {
    String bare = name.replaceFirst("(?i)^(puskesmas|pkm\\.?)\\s+", "");
    return CENTRE + bare.replaceAll("\\s+", " ");
  }

  private static String named(String code, Regions regions) {
    return regions
        .find(code)
        .map(region -> capital(region.kind()) + " " + region.name())
        .orElse(code);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// A name for its files: `permintaan-puskesmas-jenggot`.
  public String fileStem() {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "permintaan-" + slug.replaceAll("^-|-$", "");
  }

  @Override
  public int compareTo(Officer other) {
    int byDistrict = district.compareTo(other.district);
    return byDistrict != 0 ? byDistrict : name.compareTo(other.name);
  }
}
