package id.telaah.privacy;

import id.telaah.language.Words;

/// What kind of identifier a leak is, in the words of the panel. The names are kept in stores.
public enum LeakKind {
  IDENTITY_NUMBER(new Words("NIK atau nomor KK", "NIK or family card number"), "[NIK/KK]"),
  CIVIL_SERVANT_NUMBER(new Words("NIP", "civil servant number (NIP)"), "[NIP]"),
  INSURANCE_NUMBER(new Words("nomor JKN/BPJS", "JKN/BPJS number"), "[nomor JKN]"),
  PHONE(new Words("nomor telepon", "telephone number"), "[telepon]"),
  EMAIL(new Words("alamat surel", "e-mail address"), "[surel]"),
  NAME(new Words("nama orang", "person's name"), "[nama]"),
  NEIGHBOURHOOD(new Words("RT/RW", "RT/RW (neighbourhood number)"), "[RT/RW]"),
  ADDRESS(new Words("alamat", "address"), "[alamat]"),
  BIRTH_DATE(new Words("tanggal lahir", "birth date"), "[tanggal lahir]"),
  COORDINATES(new Words("koordinat lokasi", "coordinates"), "[lokasi]"),
  RECORD_NUMBER(
      new Words("nomor rekam medis atau register", "medical record number"), "[nomor rekam medis]"),
  ACCOUNT_NUMBER(new Words("nomor rekening", "account number"), "[rekening]"),
  STUDENT_NUMBER(new Words("NISN", "student number (NISN)"), "[NISN]"),
  INSTITUTION(
      new Words("nama sekolah, PAUD, atau posyandu", "name of a school, PAUD or posyandu"),
      "[sekolah/posyandu]");

  private final Words words;
  private final String placeholder;

  LeakKind(Words words, String placeholder) {
    this.words = words;
    this.placeholder = placeholder;
  }

  /// How the kind is called in a sentence.
  public Words words() {
    return words;
  }

  /// What stands in a text instead of an identifier of this kind; Indonesian, as the texts are, and
  /// nothing that the gate would stop again.
  public String placeholder() {
    return placeholder;
  }
}
