package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.cli.Tools;
import id.telaah.recommendation.PressException;
import id.telaah.store.StoreProblem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommandLineToolsTest {
  @Test
  void what_the_window_has_a_code_for_has_the_same_on_the_command_line() {
    var press = CommandLineTools.failure(new PressException("isi", new IOException()));
    var file = CommandLineTools.failure(new UncheckedIOException(new IOException("isi")));
    var other = CommandLineTools.failure(new IllegalStateException("isi"));

    assertThat(press.map(Tools.Failure::code)).contains("T-40");
    assertThat(press.orElseThrow().sentence().id()).startsWith("Dokumen tidak dapat dicetak");
    assertThat(press.orElseThrow().sentence().en()).startsWith("The document could not");
    assertThat(file.map(Tools.Failure::code)).contains("T-60");
    assertThat(other).isEmpty();
  }

  @Test
  void a_store_that_fails_is_the_machines_fault_and_a_wrong_one_the_users() {
    assertThat(Arrays.stream(Kind.values()).filter(StoreDoor::isMachine))
        .containsExactly(Kind.NO_SPACE, Kind.NOT_MIGRATED, Kind.DISK, Kind.REFUSED);
  }
}
