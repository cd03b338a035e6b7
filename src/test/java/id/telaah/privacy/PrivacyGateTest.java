package id.telaah.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyGateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NIK 3375011205960003 | 3375********0003",
        "3375 0112 0596 0003 | 3375********0003",
        "Ny. Siti Aminah | Ny. S****",
        "ny siti | ny S****",
        "081234567890 | 0812******90",
        "0001234567890 | 000********90",
        "Jl. Mawar | Jl. M****",
        "RT 03/RW 05 | RT ****",
        "lahir 12-05-2025 | lahir **-**-****"
      })
  void whatIsShownIsTheMask(String text, String mask) {
    List<Leak> leaks = PrivacyGate.scan(text);

    assertThat(leaks.getFirst().masked()).isEqualTo(mask);
  }

  @Test
  void aLeakSaysWhereItStands() {
    String text = "Keluhan Ny. Siti sejak lama";

    Leak leak = PrivacyGate.scan(text).getFirst();

    assertThat(text.substring(leak.start(), leak.end())).isEqualTo("Ny. Siti");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nik", "NIK", "no_kk", "nama", "nama_anak", "Nama Ortu", "namaIbu", "tgl_lahir",
            "Tgl Lahir",
        "tanggal_lahir", "tanggalLahir", "alamat", "RT", "rw", "no_hp", "telepon", "no_bpjs",
            "email",
        "no_rm", "nisn", "latitude"
      })
  void fieldsOfIdentifiersAreKnownByName(String name) {
    assertThat(PrivacyGate.forbiddenField(name)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jk",
        "bb_lahir",
        "pb_lahir",
        "uk_lahir",
        "jkn",
        "desa_kel",
        "kecamatan",
        "umur_hari",
        "jamban",
        "catatan_bidan",
        "nomor_urut_kasus",
        "kronologi",
        "nama_puskesmas",
        "bulan",
        "bantuan"
      })
  void fieldsOfACaseAreNot(String name) {
    assertThat(PrivacyGate.forbiddenField(name)).isEmpty();
  }

  @Test
  void aLongBareNumberIsNoMeasurement() {
    assertThat(PrivacyGate.scanNumber(new BigDecimal("3375011205960003"))).isPresent();
    assertThat(PrivacyGate.scanNumber(new BigDecimal("81234567890"))).isPresent();
    assertThat(PrivacyGate.scanNumber(new BigDecimal("1950"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.3375014107250003", "2.081234567890", "-3375.014107250003"})
  void anIdentifierInAFractionIsFound(String number) {
    assertThat(PrivacyGate.scanNumber(new BigDecimal(number))).isPresent();
  }

  @Test
  void aKeyIsRepeatedOnlyWhereItCanNameNobody() {
    assertThat(List.of("bb_lahr", "umur_hari", "nik", "nama_ibu"))
        .allMatch(PrivacyGate::isShowableKey);
    assertThat(List.of("Siti Aminah", "siti_aminah", "nama_kulsum", "Rafa", "3375011205960003"))
        .noneMatch(PrivacyGate::isShowableKey);
  }
}
