package id.telaah.round;

/// A place of the audit, by the Ministry of Home Affairs' code.
///
/// @param code `33.75`, `33.75.04` or `33.75.04.1004`
/// @param name without its kind: "Jenggot"; a regency or city carries it: "Kota Pekalongan"
/// @param kind `kota`, `kabupaten`, `kecamatan`, `kelurahan` or `desa`
public record Region(String code, String name, String kind) {
  /// Whether this place lies directly in that one.
  boolean isIn(String around) {
    int dot = code.lastIndexOf('.');
    return dot == around.length() && code.startsWith(around);
  }
}
