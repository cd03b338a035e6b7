package id.telaah.round;

/// A local agency (OPD) that a function belongs to: functions are the catalogue's, names the
/// district's.
///
/// @param function `kesehatan`, `perumahan`, `kb`, …
/// @param name "Dinas Kesehatan Kota Pekalongan"
/// @param addressee who the letter is addressed to: "Kepala Dinas Kesehatan Kota Pekalongan"
/// @param place where: "Pekalongan"
public record Agency(String function, String name, String addressee, String place) {}
