package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void windows_and_macos_always_have_one() {
    assertThat(Display.of("Windows 11", Map.of())).isEqualTo(Display.READY);
    assertThat(Display.of("Mac OS X", Map.of())).isEqualTo(Display.READY);
  }

  @Test
  void drawing_without_a_screen_needs_none() {
    assertThat(System.getProperty("glass.platform")).isEqualTo("Headless");
    assertThat(Display.of("Linux", Map.of())).isEqualTo(Display.READY);
  }

  @Test
  void each_refusal_is_one_sentence_in_both_languages() {
    for (Display refusal : new Display[] {Display.NONE, Display.UNREACHABLE, Display.NO_GTK}) {
      assertThat(refusal.sentence(false)).contains("Telaah");
      assertThat(refusal.sentence(true)).contains("Telaah").isNotEqualTo(refusal.sentence(false));
    }
  }
}
