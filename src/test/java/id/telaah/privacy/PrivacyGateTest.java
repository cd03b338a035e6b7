package id.telaah.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyGateTest {
  @ParameterizedTest
  @MethodSource("cleanLines")
  void fieldWorkersSentencesPass(String line) {
    List<Leak> leaks = PrivacyGate.scan(line);

    assertThat(leaks).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plantedLines")
  void plantedIdentifiersAreFound(String planted) {
    LeakKind kind = LeakKind.valueOf(planted.substring(0, planted.indexOf('|')));
    String text = planted.substring(planted.indexOf('|') + 1);

    List<Leak> leaks = PrivacyGate.scan(text);

    assertThat(leaks).extracting(Leak::kind).contains(kind);
  }

  @ParameterizedTest
  @MethodSource("plantedLines")
  void identifiersAreFoundInTheMiddleOfASentenceToo(String planted) {
    LeakKind kind = LeakKind.valueOf(planted.substring(0, planted.indexOf('|')));
    String text = "BB 7,6 kg, " + planted.substring(planted.indexOf('|') + 1) + "; sudah PMT.";

    List<Leak> leaks = PrivacyGate.scan(text);

    assertThat(leaks).extracting(Leak::kind).contains(kind);
  }

  @ParameterizedTest
  @MethodSource("plantedLines")
  void aMaskNeverShowsTheIdentifier(String planted) {
    String text = planted.substring(planted.indexOf('|') + 1);

    List<Leak> leaks = PrivacyGate.scan(text);

    assertThat(leaks).allSatisfy(leak -> assertThat(leak.masked()).contains("****"));
    assertThat(leaks)
        .allSatisfy(leak -> assertThat(PrivacyGate.masked(text)).doesNotContain(part(text, leak)));
  }

  private static String part(String text, Leak leak) {
    return text.substring(leak.start(), leak.end());
  }

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

  static List<String> cleanLines() {
    return lines("clean.txt");
  }

  static List<String> plantedLines() {
    return lines("planted.txt");
  }

  private static List<String> lines(String file) {
    try (InputStream in = PrivacyGateTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
