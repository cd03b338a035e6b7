package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
  @Test
  void windows_keeps_the_store_in_the_users_local_folder() {
    Folders folders =
        Folders.of("Windows 11", "/Users/panel", Map.of("LOCALAPPDATA", "/Users/panel/Local"));

    assertThat(folders.store()).isEqualTo(Path.of("/Users/panel/Local/Telaah/telaah.db"));
  }

  @Test
  void windows_without_the_variable_still_finds_the_local_folder() {
    Folders folders = Folders.of("Windows 10", "/Users/panel", Map.of());

    assertThat(folders.home()).isEqualTo(Path.of("/Users/panel/AppData/Local/Telaah"));
  }

  @Test
  void macos_keeps_the_store_in_application_support() {
    Folders folders = Folders.of("Mac OS X", "/Users/panel", Map.of());

    assertThat(folders.home())
        .isEqualTo(Path.of("/Users/panel/Library/Application Support/Telaah"));
  }

  @Test
  void linux_follows_xdg_and_ignores_a_relative_one() {
    Folders set = Folders.of("Linux", "/home/panel", Map.of("XDG_DATA_HOME", "/data"));
    Folders relative = Folders.of("Linux", "/home/panel", Map.of("XDG_DATA_HOME", "data"));

    assertThat(set.home()).isEqualTo(Path.of("/data/telaah"));
    assertThat(relative.home()).isEqualTo(Path.of("/home/panel/.local/share/telaah"));
  }
}
