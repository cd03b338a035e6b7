package id.telaah.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of fields that hold an identifier whatever stands in them, as e-PPGBM and its like head
/// their columns.
final class FieldNames {
  private static final Map<String, LeakKind> WORDS =
      Map.ofEntries(
          Map.entry("nik", LeakKind.IDENTITY_NUMBER),
          Map.entry("kk", LeakKind.IDENTITY_NUMBER),
          Map.entry("nokk", LeakKind.IDENTITY_NUMBER),
          Map.entry("ktp", LeakKind.IDENTITY_NUMBER),
          Map.entry("noktp", LeakKind.IDENTITY_NUMBER),
          Map.entry("kependudukan", LeakKind.IDENTITY_NUMBER),
          Map.entry("kitas", LeakKind.IDENTITY_NUMBER),
          Map.entry("paspor", LeakKind.IDENTITY_NUMBER),
          Map.entry("noka", LeakKind.INSURANCE_NUMBER),
          Map.entry("handphone", LeakKind.PHONE),
          Map.entry("medrec", LeakKind.RECORD_NUMBER),
          Map.entry("mrn", LeakKind.RECORD_NUMBER),
          Map.entry("nip", LeakKind.CIVIL_SERVANT_NUMBER),
          Map.entry("bpjs", LeakKind.INSURANCE_NUMBER),
          Map.entry("nisn", LeakKind.STUDENT_NUMBER),
          Map.entry("nama", LeakKind.NAME),
          Map.entry("name", LeakKind.NAME),
          Map.entry("fullname", LeakKind.NAME),
          Map.entry("panggilan", LeakKind.NAME),
          Map.entry("alamat", LeakKind.ADDRESS),
          Map.entry("address", LeakKind.ADDRESS),
          Map.entry("dusun", LeakKind.ADDRESS),
          Map.entry("dukuh", LeakKind.ADDRESS),
          Map.entry("jalan", LeakKind.ADDRESS),
          Map.entry("rt", LeakKind.NEIGHBOURHOOD),
          Map.entry("rw", LeakKind.NEIGHBOURHOOD),
          Map.entry("rtrw", LeakKind.NEIGHBOURHOOD),
          Map.entry("hp", LeakKind.PHONE),
          Map.entry("nohp", LeakKind.PHONE),
          Map.entry("telp", LeakKind.PHONE),
          Map.entry("telepon", LeakKind.PHONE),
          Map.entry("telpon", LeakKind.PHONE),
          Map.entry("phone", LeakKind.PHONE),
          Map.entry("wa", LeakKind.PHONE),
          Map.entry("whatsapp", LeakKind.PHONE),
          Map.entry("email", LeakKind.EMAIL),
          Map.entry("surel", LeakKind.EMAIL),
          Map.entry("ttl", LeakKind.BIRTH_DATE),
          Map.entry("dob", LeakKind.BIRTH_DATE),
          Map.entry("birthdate", LeakKind.BIRTH_DATE),
          Map.entry("tgllahir", LeakKind.BIRTH_DATE),
          Map.entry("tanggallahir", LeakKind.BIRTH_DATE),
          Map.entry("rm", LeakKind.RECORD_NUMBER),
          Map.entry("norm", LeakKind.RECORD_NUMBER),
          Map.entry("rekening", LeakKind.ACCOUNT_NUMBER),
          Map.entry("norek", LeakKind.ACCOUNT_NUMBER),
          Map.entry("koordinat", LeakKind.COORDINATES),
          Map.entry("latitude", LeakKind.COORDINATES),
          Map.entry("longitude", LeakKind.COORDINATES),
          Map.entry("lat", LeakKind.COORDINATES),
          Map.entry("lon", LeakKind.COORDINATES),
          Map.entry("lng", LeakKind.COORDINATES));

  /// Words that say so only where nothing but such words stands beside them: "Posyandu", "Kontak
  /// Ibu", and not "Kontak TB".
  private static final Map<String, LeakKind> ALONE =
      Map.of(
          "posyandu", LeakKind.INSTITUTION,
          "paud", LeakKind.INSTITUTION,
          "ortu", LeakKind.NAME,
          "kontak", LeakKind.PHONE,
          "gps", LeakKind.COORDINATES);

  /// Several words that only together name an identifier.
  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Set.of("tgl", "lahir"), LeakKind.BIRTH_DATE),
          new Pair(Set.of("tanggal", "lahir"), LeakKind.BIRTH_DATE),
          new Pair(Set.of("birth", "date"), LeakKind.BIRTH_DATE),
          new Pair(Set.of("no", "jkn"), LeakKind.INSURANCE_NUMBER),
          new Pair(Set.of("nomor", "jkn"), LeakKind.INSURANCE_NUMBER),
          new Pair(Set.of("no", "kia"), LeakKind.RECORD_NUMBER),
          new Pair(Set.of("rekam", "medis"), LeakKind.RECORD_NUMBER),
          new Pair(Set.of("kartu", "keluarga"), LeakKind.IDENTITY_NUMBER),
          new Pair(Set.of("no", "identitas"), LeakKind.IDENTITY_NUMBER),
          new Pair(Set.of("nomor", "identitas"), LeakKind.IDENTITY_NUMBER),
          new Pair(Set.of("nomor", "induk"), LeakKind.IDENTITY_NUMBER),
          new Pair(Set.of("kepala", "keluarga"), LeakKind.NAME),
          new Pair(Set.of("nomor", "kia"), LeakKind.RECORD_NUMBER),
          new Pair(Set.of("no", "kohort"), LeakKind.RECORD_NUMBER),
          new Pair(Set.of("nama", "sekolah"), LeakKind.INSTITUTION));

  /// "Nama Puskesmas" names no person.
  private static final Set<String> IMPERSONAL =
      Set.of(
          "puskesmas",
          "kecamatan",
          "kelurahan",
          "desa",
          "kabupaten",
          "kota",
          "obat",
          "bantuan",
          "jumlah",
          "berkas");

  /// Words that stand beside one that names an identifier.
  private static final Set<String> BESIDE =
      Set.of("anak", "ibu", "ayah", "bapak", "ortu", "pasien", "lengkap", "rumah", "nomor");

  private record Pair(Set<String> words, LeakKind kind) {}

  private FieldNames() {}

  static Optional<LeakKind> kind(String name) {
    List<String> words = words(name);
    for (String word : words) {
      LeakKind kind = WORDS.get(word);
      if (kind != null && words.stream().noneMatch(IMPERSONAL::contains)) {
        return Optional.of(kind);
      }
    }
    if (words.stream().allMatch(word -> ALONE.containsKey(word) || BESIDE.contains(word))) {
      for (String word : words) {
        if (ALONE.containsKey(word)) {
          return Optional.of(ALONE.get(word));
        }
      }
    }
    return PAIRS.stream()
        .filter(pair -> words.containsAll(pair.words()))
        .map(Pair::kind)
        .findFirst();
  }

  /// Whether a name says nothing but what its field holds: `nama_ibu`, not `nama_kulsum`.
  static boolean isPlain(String name) {
    return words(name).stream()
        .allMatch(word ->
            WORDS.containsKey(word)
                || ALONE.containsKey(word)
                || BESIDE.contains(word)
                || PAIRS.stream().anyMatch(pair -> pair.words().contains(word)));
  }

  /// `tglLahir`, `tgl_lahir`, `TGL LAHIR` alike: tgl, lahir.
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char before = ' ';
    for (char letter : name.toCharArray()) {
      boolean hump = Character.isUpperCase(letter) && Character.isLowerCase(before);
      if (!Character.isLetter(letter) || hump) {
        end(word, words);
      }
      if (Character.isLetter(letter)) {
        word.append(letter);
      }
      before = letter;
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }
}
