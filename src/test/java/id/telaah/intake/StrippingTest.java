package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.privacy.LeakKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrippingTest {
  private static final String NIK = "33750".repeat(3) + "1";

  @Test
  void fieldsNamedForAnIdentifierAreTakenOutAndCounted() {
    String named =
        CaseFiles.with("\"jk\": \"L\",", "\"jk\": \"L\", \"nik\": \"%s\", \"nama\": \"Siti\",")
            .formatted(NIK)
            .replace("\"umur_hari\": 183,", "\"umur_hari\": 183, \"nama_ibu\": \"Ani\",")
            .replace("\"version\": 1,", "\"version\": 1, \"tgl_lahir\": \"2025-07-01\",");

    Reading reading = stripped(named);

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Accepted.class,
            accepted -> {
              assertThat(accepted.removed())
                  .containsEntry(LeakKind.IDENTITY_NUMBER, 1)
                  .containsEntry(LeakKind.NAME, 2)
                  .containsEntry(LeakKind.BIRTH_DATE, 1)
                  .hasSize(3);
              assertThat(accepted.content()).isEqualTo(plain());
              assertThat(accepted.toString()).doesNotContain(NIK, "Siti");
            });
    assertThat(CaseFiles.read(named)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void anIdentityWithinAnAnswerIsRefusedAsEver() {
    String planted =
        CaseFiles.with("\"puskesmas\": \"Jenggot\"", "\"puskesmas\": \"Jenggot %s\"")
            .formatted(NIK);

    assertThat(stripped(planted)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void aFileWithoutSuchFieldsStaysAsItIs() {
    assertThat(stripped(CaseFiles.sample())).isEqualTo(CaseFiles.read(CaseFiles.sample()));
  }

  private static Object plain() {
    return ((Reading.Accepted) CaseFiles.read(CaseFiles.sample())).content();
  }

  private static Reading stripped(String text) {
    return CaseFiles.READER.stripping().read("kasus.json", text.getBytes(StandardCharsets.UTF_8));
  }
}
