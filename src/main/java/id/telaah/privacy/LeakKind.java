package id.telaah.privacy;

import id.telaah.language.Words;

/// What kind of identifier a leak is, in the words of the panel.
public enum LeakKind {
  IDENTITY_NUMBER(new Words("NIK atau nomor KK", "NIK or family card number")),
  CIVIL_SERVANT_NUMBER(new Words("NIP", "civil servant number (NIP)")),
  INSURANCE_NUMBER(new Words("nomor JKN/BPJS", "JKN/BPJS number")),
  PHONE(new Words("nomor telepon", "telephone number")),
  EMAIL(new Words("alamat surel", "e-mail address")),
  NAME(new Words("nama orang", "person's name")),
  NEIGHBOURHOOD(new Words("RT/RW", "RT/RW (neighbourhood number)")),
  ADDRESS(new Words("alamat", "address")),
  BIRTH_DATE(new Words("tanggal lahir", "birth date")),
  COORDINATES(new Words("koordinat lokasi", "coordinates")),
  RECORD_NUMBER(new Words("nomor rekam medis atau register", "medical record number")),
  ACCOUNT_NUMBER(new Words("nomor rekening", "account number")),
  STUDENT_NUMBER(new Words("NISN", "student number (NISN)"));

  private final Words words;

  LeakKind(Words words) {
    this.words = words;
  }

  /// How the kind is called in a sentence.
  public Words words() {
    return words;
  }
}
