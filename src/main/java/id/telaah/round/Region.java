package id.telaah.round;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place of the audit, by the Ministry of Home Affairs' code.
///
/// @param code `33.75`, `33.75.04` or `33.75.04.1004`
/// @param name without its kind: "Jenggot"; a regency or city carries it: "Kota Pekalongan"
/// @param kind `provinsi`, `kota`, `kabupaten`, `kecamatan`, `kelurahan` or `desa`
public record Region(String code, String name, String kind) {
  /// A code as the Ministry writes it, from a province to a village.
  private static final Pattern CODE =
      Pattern.compile("\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.[1-9]\\d{3})?)?)?");

  private static final Pattern REGENCY =
      Pattern.compile("(?i)(kab\\.|kabupaten|kota)\\s*(.+)", Pattern.UNICODE_CASE);

  private static final int PROVINCE_LETTERS = 2;
  private static final int REGENCY_LETTERS = 5;
  private static final int DISTRICT_LETTERS = 8;

  /// From here on the number of a regency is a city's.
  private static final int FIRST_CITY = 71;

  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /// A place as a list names it: its kind is in its code, and capitals throughout are read as
  /// ordinary writing.
  ///
  /// @throws IllegalArgumentException where the code is none
  public static Region of(String code, String written) {
    if (!isCode(code)) {
      throw new IllegalArgumentException("no code of a place: " + code);
    }
    String name = ordinary(written.strip().replaceAll("\\s+", " "));
    return switch (code.length()) {
      case PROVINCE_LETTERS -> new Region(code, name, "provinsi");
      case REGENCY_LETTERS -> regency(code, name);
      case DISTRICT_LETTERS -> new Region(code, name, "kecamatan");
      default -> new Region(code, name, code.charAt(9) == '1' ? "kelurahan" : "desa");
    };
  }

  private static Region regency(String code, String name) {
    boolean city = Integer.parseInt(code.substring(3)) >= FIRST_CITY;
    Matcher named = REGENCY.matcher(name);
    String bare = named.matches() ? named.group(2) : name;
    return new Region(code, (city ? "Kota " : "Kabupaten ") + bare, city ? "kota" : "kabupaten");
  }

  private static String ordinary(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder words = new StringBuilder();
    boolean begins = true;
    for (char letter : name.toCharArray()) {
      words.append(begins ? letter : Character.toLowerCase(letter));
      begins = !Character.isLetterOrDigit(letter) && letter != '\'';
    }
    return words.toString();
  }

  /// Whether it is a regency or a city, in which a round can be held.
  public boolean isRegency() {
    return code.length() == REGENCY_LETTERS;
  }

  /// The code of the place around it; empty for a province.
  public String around() {
    int dot = code.lastIndexOf('.');
    return dot < 0 ? "" : code.substring(0, dot);
  }

  /// Whether this place lies directly in that one.
  boolean isIn(String other) {
    return !other.isEmpty() && around().equals(other);
  }
}
