package id.telaah.round;

import java.util.List;

/// The office that writes the letters: everything on its paper that the secretariat may edit.
///
/// @param letterhead the kop
/// @param signatory who signs
/// @param reference number and classification
/// @param legalBasis the "Dasar" list, in order
/// @param copies the "Tembusan" list, in order
/// @param layout how the page is laid
public record Office(
    Letterhead letterhead,
    Signatory signatory,
    Reference reference,
    List<String> legalBasis,
    List<String> copies,
    Layout layout) {
  public Office {
    legalBasis = List.copyOf(legalBasis);
    copies = List.copyOf(copies);
  }

  /// @param government first line: "PEMERINTAH KOTA PEKALONGAN"
  /// @param name the office's own line, larger
  /// @param address street line of the office
  /// @param contact telephone, site, e-mail of the office
  public record Letterhead(String government, String name, String address, String contact) {}

  /// @param position "KEPALA DINAS … SELAKU KETUA TIM AUDIT"
  /// @param rank "Pembina Utama Muda"; may be empty
  /// @param nip 18 digits, or empty; allowed here and nowhere else
  public record Signatory(String position, String name, String rank, String nip) {}

  /// @param number whole number line, or empty where the agenda system gives it later
  /// @param nature "Segera"
  /// @param subject the "Hal" line before the semester
  public record Reference(String number, String nature, String subject) {}

  /// @param place where letters are dated
  /// @param addresseeRight Yth. on the right as the ministry does, else left below Hal
  /// @param paper page size
  /// @param dateOpen leave the date to be written by hand
  public record Layout(String place, boolean addresseeRight, Paper paper, boolean dateOpen) {}
}
