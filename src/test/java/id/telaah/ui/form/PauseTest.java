package id.telaah.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PauseTest {
  @Test
  void who_types_without_a_rest_is_told_too(FxRobot robot) throws TimeoutException {
    TextArea area = new TextArea();
    List<String> told = new ArrayList<>();
    robot.interact(() -> new Pause(area, () -> told.add(area.getText())));

    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          robot.interact(() -> area.appendText("a"));
          return !told.isEmpty();
        });

    assertThat(told.getFirst()).startsWith("aa");
  }
}
