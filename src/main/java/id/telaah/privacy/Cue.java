package id.telaah.privacy;

import java.util.HashMap;
import java.util.Map;

/// Words without which a family of identifiers cannot be: a text that has none is not searched for
/// it.
final class Cue {
  static final int NUMBER = 1;
  static final int BIRTH = 2;
  static final int AGE = 4;
  static final int NEIGHBOURHOOD = 8;
  static final int STREET = 16;
  static final int MAP = 32;
  static final int SCHOOL = 64;
  static final int DIGIT = 128;
  static final int MONTH = 256;
  static final int AT = 512;
  static final int TITLE = 1024;
  static final int GIVEN = 2048;

  private static final Map<String, Integer> CUES = new HashMap<>();

  static {
    put(
        NUMBER,
        "nik no nomor ktp kartu kitas paspor nip nrp bpjs jkn kis pbi nisn nis rekam medrec rm mr"
            + " rmk norm norek rekening rek bri bca bni bsi mandiri btn bank telp tlp tlpn telpn"
            + " telepon telpon hp nohp wa whatsapp handphone kontak hubungi noka kk nokk n telfon"
            + " ponsel dana ovo gopay va reg register registrasi nomer norm noreg kohort berkas"
            + " sim");
    put(
        BIRTH,
        "lahir lahirnya lahirkan dilahirkan kelahiran ttl tgllahir lhr hut born birth date dob"
            + " ulang berulang ultah ultahnya tgl lair laire mbrojol kelahirannya tanggallahir");
    put(AGE, "umur usia berumur berusia umurnya usianya tepat genap pas umure");
    put(NEIGHBOURHOOD, "rt rw r rukun er erte erwe");
    put(
        STREET,
        "jl jln gg gang dusun dukuh blok dsn dk kavling komp komplek kompleks jalan no nomor rumah"
            + " alamat perumahan perum dkh ds dalan lorong kav blk domisili tinggal kontrakan kos"
            + " asrama alamatnya almt perumnas ruko gg sebelah depan belakang");
    put(
        MAP,
        "lat lon long lng latitude longitude koordinat titik maps goo google waze lintang bujur");
    put(
        SCHOOL,
        "posyandu posy yandu pos paud tk tka tpq tpa kb sd sdn sdit smp smpn smpit sma sman smk"
            + " smkn mi min mis mts mtsn mtss ma man ra ba slb slbn ponpes pesantren pondok pp"
            + " sekolah kober sps bambim daycare penitipan playgroup posbindu universitas univ"
            + " stikes politeknik madin");
    put(
        DIGIT,
        "nol kosong satu dua tiga empat lima enam tujuh delapan lapan sembilan siji loro telu papat"
            + " limo enem pitu wolu songo sanga nul o");
    put(
        MONTH,
        "januari februari maret april mei juni juli agustus september oktober november nopember"
            + " desember jan feb mar apr jun jul agt ags sept okt nov nop des");
    put(AT, "at et");
  }

  static {
    Titles.all().forEach(title -> CUES.merge(title, TITLE, (one, other) -> one | other));
  }

  private Cue() {}

  private static void put(int cue, String words) {
    for (String word : words.split(" ")) {
      CUES.merge(word, cue, (one, other) -> one | other);
    }
  }

  static int of(Word word) {
    String lower = word.lower();
    int cue = CUES.getOrDefault(lower, 0);
    if (cue == 0 && lower.endsWith("nya")) {
      cue = CUES.getOrDefault(lower.substring(0, lower.length() - 3), 0) & NUMBER;
    }
    return GivenNames.contains(lower) ? cue | GIVEN : cue;
  }
}
