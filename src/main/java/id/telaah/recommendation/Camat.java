package id.telaah.recommendation;

import id.telaah.round.Agency;
import java.util.Locale;

/// The head of the kecamatan, who is another one for each case: the round's agency for the function
/// `kelurahan` names the office, the case says of which kecamatan.
final class Camat {
  private static final String FUNCTION = "kelurahan";
  private static final String TITLE = "camat";

  private Camat() {}

  /// The agency that a row goes to. An agency other than a camat's stays as the district named it,
  /// and so does every one where the kecamatan is not known.
  ///
  /// @param kecamatan its name, empty where it is not known
  static Agency of(Agency agency, String kecamatan) {
    String addressee = agency.addressee().strip().toLowerCase(Locale.ROOT);
    boolean camat = addressee.equals(TITLE) || addressee.startsWith(TITLE + " ");
    return agency.function().equals(FUNCTION) && camat && !kecamatan.isEmpty()
        ? new Agency(FUNCTION, "Kecamatan " + kecamatan, "Camat " + kecamatan, agency.place())
        : agency;
  }
}
