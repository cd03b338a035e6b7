package id.telaah.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kolom3 | 3375014107250001;3375025208240002;3375031203250003 | IDENTITY_NUMBER",
        "X | 3,37501E+15;3,37502E+15;3,37503E+15 | IDENTITY_NUMBER",
        "ket | 0812-3456-7890;085712345678;-;081312345678 | PHONE",
        "kode | 0001234567890;0001234567891 | INSURANCE_NUMBER",
        "balita | Siti Aminah;Rizki Maulana;Keisha Zivara;Turipah;Slamet Riyadi | NAME",
        "BALITA | SITI AMINAH;NAUFAL HAKIM;KEISHA PUTRI;TURIPAH | NAME",
        "tgl | 12/05/2025;03-01-2024;2025-02-17;30/11/2024 | BIRTH_DATE",
        "lokasi | Jl. Mawar 3;Gang Melati;Dukuh Krajan;Perum Griya Asri | ADDRESS",
        "kolom_b | 003/005;001/002;012/004 | NEIGHBOURHOOD",
        "titik_a | -6.888612;-6.891234;-6.902222 | COORDINATES",
        "tempat | Posyandu Melati;Posyandu Mawar 2;Posyandu Kenanga | INSTITUTION",
        "surat | siti@contoh.com;bidan.desa@contoh.id;x1@contoh.org | EMAIL"
      })
  void a_column_is_known_by_what_stands_in_it_whatever_its_head_says(
      String head, String values, LeakKind kind) {
    Optional<ColumnVerdict> verdict = judged(head, values);

    assertThat(verdict).contains(new ColumnVerdict(kind, ColumnVerdict.By.CONTENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NIK",
        "Nama",
        "Tgl Lahir",
        "Nama Ortu",
        "Posyandu",
        "RT",
        "RW",
        "Alamat",
        "No. Induk Kependudukan",
        "Nomor Kartu Keluarga",
        "no_telp_ibu",
        "Kepala Keluarga",
        "Nama Sekolah",
        "No Identitas",
        "Kontak Ibu"
      })
  void a_column_is_known_by_its_head_whatever_stands_in_it(String head) {
    Optional<ColumnVerdict> verdict = judged(head, "1;2;3");

    assertThat(verdict).map(ColumnVerdict::by).contains(ColumnVerdict.By.HEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pukesmas | Jenggot;Medono;Kusuma Bangsa;Dukuh",
        "Desa/Kel | Jenggot;Banyurip;Medono;Kuripan Yosorejo",
        "Kec | Pekalongan Selatan;Pekalongan Utara",
        "JK | L;P;P;L",
        "Berat | 7,6;8,1;9,0;10,2",
        "ZS BB/U | -2.0512;-3.1499999999999998;0.4411;-1.9911",
        "BB/TB | Gizi Baik;Gizi Kurang;Risiko Gizi Lebih",
        "Tanggal Pengukuran | 12/05/2026;14/05/2026;12/05/2026",
        "Usia Saat Ukur | 1 Tahun - 3 Bulan - 2 Hari;0 Tahun - 11 Bulan - 0 Hari",
        "Tensi | 110/70;120/80;130/90",
        "Apgar | 8/9;7/9;9/10",
        "Susu | SGM;Bebelac;Dancow",
        "Kode | AKS-3375-2026-S2-BDT-001;AKS-3375-2026-S2-BDT-002",
        "Catatan | Ny. Siti jarang datang ke posyandu karena bekerja;Anak GTM;Sudah PMT"
      })
  void columns_of_a_case_pass(String head, String values) {
    assertThat(judged(head, values)).isEmpty();
  }

  @Test
  void an_empty_column_says_nothing() {
    assertThat(judged("kolom", "-; ;")).isEmpty();
  }

  private static Optional<ColumnVerdict> judged(String head, String values) {
    Column column = new Column(head);
    List.of(values.split(";")).forEach(column::see);
    return column.verdict();
  }
}
