package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void what_is_kept_is_there_after_a_restart() {
    Path file = folder.resolve("new").resolve("settings.properties");
    SettingsFile settings = new SettingsFile(file);

    settings.keepLanguage(Language.EN);
    settings.keepTextPercent(150);

    SettingsFile again = new SettingsFile(file);
    assertThat(again.language()).isEqualTo(Language.EN);
    assertThat(again.textPercent()).isEqualTo(150);
  }

  @Test
  void a_broken_file_counts_as_none() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.properties"), "language=\\u12");

    SettingsFile settings = new SettingsFile(file);

    assertThat(settings.language()).isEqualTo(Language.ID);
  }

  @Test
  void a_place_that_cannot_be_written_costs_only_the_memory() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    SettingsFile settings = new SettingsFile(blocked.resolve("settings.properties"));

    settings.keepTextPercent(125);

    assertThat(settings.textPercent()).isEqualTo(125);
  }
}
