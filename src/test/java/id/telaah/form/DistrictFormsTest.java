package id.telaah.form;

import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.uses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.telaah.calculation.Calculations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forms that a district edits without a programmer, with the mistakes that it makes.
class DistrictFormsTest {
  private static final String SHIPPED = ShippedForms.whole().getFirst().name();

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(home.resolve("definisi"));
  }

  @Test
  void withoutAFolderThereIsWhatShips() throws IOException {
    Files.delete(folder);

    assertThat(forms().newest(SHIPPED).ref()).isEqualTo(shipped());
    assertThat(forms().troubles()).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void aHigherVersionIsTheNewestAndTheShippedOneStays() {
    file(SHIPPED, "9.1.0", question("a", "text", ""));

    Forms forms = forms();

    assertThat(forms.newest(SHIPPED).ref()).isEqualTo(new FormRef(SHIPPED, "9.1.0"));
    assertThat(forms.exactly(shipped()).item("a")).isEmpty();
    assertThat(forms.troubles()).isEmpty();
  }

  @Test
  void aBrokenFileGivesWayToWhatShipsAndIsToldWithItsPlace() {
    file(SHIPPED, "9.1.0", question("a", "text", ",'wajib':true"));

    Forms forms = forms();

    assertThat(forms.newest(SHIPPED).ref()).isEqualTo(shipped());
    assertThat(told(forms))
        .containsExactly(
            "Berkas “%1$s-9.1.0.json” tidak dapat dipakai. %1$s-9.1.0.json: /item/0 (a): "
                    .formatted(SHIPPED)
                + "kunci \"wajib\" tidak dikenal. Yang dipakai: bawaan program.");
  }

  @Test
  void aFileBrokenLaterGivesWayToItsLastGoodCopy() {
    file("lokal", "1.0.0", question("a", "text", ""));
    forms().newest("lokal");
    file("lokal", "1.0.0", question("a", "teks", ""));

    Forms forms = forms();

    assertThat(forms.newest("lokal").item("a").orElseThrow().type()).isEqualTo(ItemType.TEXT);
    assertThat(told(forms).getFirst()).contains("/item/0 (a)/type", "salinan terakhir yang baik");
  }

  @Test
  void aVersionThatWasReadNeverChanges() {
    file("lokal", "1.0.0", question("a", "text", ""));
    forms().newest("lokal");
    file("lokal", "1.0.0", question("b", "text", ""));

    Forms forms = forms();

    assertThat(forms.exactly(new FormRef("lokal", "1.0.0")).item("a")).isPresent();
    assertThat(told(forms).getFirst()).contains("Simpan perubahannya sebagai versi baru");
  }

  @Test
  void aVersionTakenAwayStaysForTheAnswersGivenToIt() throws IOException {
    file(SHIPPED, "9.1.0", question("a", "text", ""));
    forms().newest(SHIPPED);
    Files.delete(folder.resolve(SHIPPED + "-9.1.0.json"));

    Forms forms = forms();

    assertThat(forms.newest(SHIPPED).ref()).isEqualTo(shipped());
    assertThat(forms.exactly(new FormRef(SHIPPED, "9.1.0")).item("a")).isPresent();
  }

  @Test
  void aShippedVersionCannotBeReplaced() {
    file(SHIPPED, shipped().version(), question("a", "text", ""));

    Forms forms = forms();

    assertThat(forms.exactly(shipped()).item("a")).isEmpty();
    assertThat(told(forms).getFirst()).contains("versi yang lebih tinggi");
  }

  @Test
  void aFormOfItsOwnModulesIsPinnedWithThem() {
    file("blok", "1.0.0", question("b", "text", ""));
    file("lokal", "1.0.0", uses("pakai", "blok|1.0.0"));
    forms().newest("lokal");
    file("blok", "1.0.0", question("c", "text", ""));

    Forms forms = forms();

    assertThat(forms.newest("lokal").item("b")).isPresent();
    assertThat(told(forms).getFirst()).contains("lokal-1.0.0.json", "versi baru");
    assertThatExceptionOfType(FormException.class).isThrownBy(() -> forms.newest("blok"));
  }

  @Test
  void aFileNameThatSaysNoVersionIsTold() throws IOException {
    Files.writeString(folder.resolve("formulir baru.json"), "{}");

    assertThat(told(forms()).getFirst()).contains("formulir baru.json", "aks-baduta-spa-1.1.0");
  }

  private record Small(int batas) {}

  @Test
  void anyDataFileGivesWayToItsLastGoodCopy() throws IOException {
    Path file = folder.resolve("ambang-1.json");
    Files.writeString(file, "{\"batas\": 5}");
    EditedFiles files = new EditedFiles(folder);
    assertThat(small(files)).isEqualTo(5);
    Files.writeString(file, "{\"batas\": 6}");
    assertThat(small(files)).isEqualTo(6);

    Files.writeString(file, "{\"batass\": 7}");

    assertThat(small(files)).isEqualTo(6);
    assertThat(files.troubles().getFirst().id()).contains("ambang-1.json", "batass");
    assertThat(files.latest("tiada.json", bytes -> "")).isEmpty();
  }

  private static int small(EditedFiles files) {
    return files
        .latest("ambang-1.json", bytes -> StrictFile.read("ambang-1.json", bytes, Small.class))
        .orElseThrow()
        .batas();
  }

  private Forms forms() {
    return new DistrictForms(
        Calculations.all(), TinyForm.TWO_OF_EACH, new EditedFiles(folder), _ -> false);
  }

  private static FormRef shipped() {
    return ShippedForms.newestRef(SHIPPED).orElseThrow();
  }

  private static List<String> told(Forms forms) {
    return forms.troubles().stream().map(words -> words.id()).toList();
  }

  private void file(String name, String version, String items) {
    String text =
        TinyForm.file(items)
            .replace("Questionnaire/tiny", "Questionnaire/" + name)
            .replace("'version':'1.0.0'", "'version':'" + version + "'")
            .replace('\'', '"');
    try {
      Files.writeString(folder.resolve(name + "-" + version + ".json"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
