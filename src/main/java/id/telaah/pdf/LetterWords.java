package id.telaah.pdf;

/// The fixed wording of a letter: official Indonesian, whatever language the interface speaks.
final class LetterWords {
  static final String NUMBER = "Nomor";
  static final String NATURE = "Sifat";
  static final String ENCLOSURES = "Lampiran";
  static final String SUBJECT = "Hal";
  static final String TO = "Yth.";
  static final String AT = "di –";
  static final String NONE = "–";
  static final String BASIS = "Dasar:";
  static final String COPIES = "Tembusan:";
  static final String NIP = "NIP ";

  /// Where a number or a date is written by hand.
  static final String DOTS = "…………………………";

  static final String[] HEADS = {
    "No.",
    "Kode kasus",
    "Kelurahan/ Desa",
    "Temuan ringkas",
    "Rekomendasi",
    "Tenggat",
    "Indikator keberhasilan"
  };

  private LetterWords() {}

  static String subject(String subject, String period) {
    return subject + " " + period;
  }

  static String opening(String period, String agency) {
    return "Menindaklanjuti hasil telaah Tim Pakar dalam Audit Kasus Stunting "
        + period
        + ", dengan hormat kami sampaikan rekomendasi yang sesuai dengan tugas dan fungsi "
        + agency
        + " untuk ditindaklanjuti sebagai berikut:";
  }

  static String report(String day) {
    return "Sehubungan dengan hal tersebut, kami mohon laporan tertulis pelaksanaan tindak lanjut"
        + " paling lambat tanggal "
        + day
        + ". Keterangan untuk menjangkau keluarga dapat diminta secara tertutup kepada"
        + " sekretariat tim audit.";
  }

  static String closing() {
    return "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.";
  }
}
