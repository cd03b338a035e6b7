package id.telaah.ui.form;

import id.telaah.form.Sight;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.calculation.Calculations;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.form.FormState;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.form.ShippedForms;
import id.telaah.form.TinyForm;
import id.telaah.language.Language;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Picture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every form that ships can be drawn, to fill in and to read, in both languages.
@ExtendWith(ApplicationExtension.class)
class ShippedFormsDrawTest {
  private static final Forms FORMS = new ShippedForms(Calculations.all(), TinyForm.TWO_OF_EACH);

  private Scene scene;
  private ScrollPane scroll;

  @Start
  void start(Stage stage) {
    scroll = Panes.scroll("scroll", "Formulir", Panes.push());
    scene = Picture.stage(stage, scroll, 100);
  }

  static Stream<Arguments> everyForm() {
    return ShippedForms.whole().stream()
        .flatMap(ref -> Stream.of(Language.values()).map(in -> Arguments.of(ref, in)));
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void everyShippedFormIsDrawn(FormRef ref, Language language, FxRobot robot) {
    FormModel model = new FormModel(FormState.of(FORMS.exactly(ref), Answers.NONE));
    FormOptions opened = new FormOptions(language, "form", List.of(), false, Additions.NONE, Sight.WHOLE);

    robot.interact(() -> {
      scroll.setContent(new FormPane(model, opened).node());
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });

    List<String> visible =
        model.state().keys().stream()
            .filter(model.state()::isVisible)
            .map(ItemKey::linkId)
            .map(linkId -> "form-" + linkId)
            .toList();
    assertThat(ids(scroll.getContent())).containsAll(visible);
    robot.interact(() -> model.readOnlyProperty().set(true));
    assertThat(ids(scroll.getContent())).containsAll(visible);
    assertThat(robot.lookup("#form .text-input").tryQuery()).isEmpty();
  }

  private static Set<String> ids(Node node) {
    Set<String> ids = new HashSet<>();
    collect(node, ids);
    return ids;
  }

  private static void collect(Node node, Set<String> into) {
    if (node.getId() != null) {
      into.add(node.getId());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }
}
