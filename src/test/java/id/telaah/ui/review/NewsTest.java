package id.telaah.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.CaseFile;
import id.telaah.form.Answer;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Language;
import id.telaah.request.Filling;
import id.telaah.request.Reply;
import id.telaah.request.Request;
import id.telaah.request.RequestDesk;
import id.telaah.request.Waiting;
import id.telaah.request.Want;
import id.telaah.request.Wanted;
import id.telaah.round.Discipline;
import id.telaah.ui.kit.InPlaceBackground;
import id.telaah.ui.kit.Picture;
import id.telaah.ui.kit.Theme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NewsTest {
  private static final ItemKey FATHER = ItemKey.of("tb_ayah");

  @TempDir private Path folder;
  private ReviewRoom room;
  private Stage stage;
  private ReviewScreen screen;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void answer() {
    room = new ReviewRoom(folder);
    Want want =
        new Want(
            Wanted.field(ReviewRoom.FIRST, FATHER),
            List.of(Waiting.of(Discipline.SPA, "Potensi genetik")));
    room.store.requests().open(room.round(), List.of(want), "sekretariat");
    Request request = room.store.requests().list(room.round()).getFirst();
    CaseFile before = room.store.cases().find(room.round(), ReviewRoom.FIRST).orElseThrow();
    Answer answer = Answer.of(new Value.Numeric(new BigDecimal("171")));
    CaseFile after =
        new CaseFile(
            before.code(),
            before.groupKey(),
            before.form(),
            before.answers().with(FATHER, answer),
            "e".repeat(64));
    Reply reply = new Reply.ToField(request.id(), FATHER, before.answers().get(FATHER), answer);
    room.store
        .requests()
        .fill(room.round(), List.of(new Filling(before, after, List.of(reply))), "sekretariat");
  }

  @AfterEach
  void close() {
    new FxRobot().interact(() -> screen.close());
    room.close();
  }

  @Test
  void who_waited_reads_old_and_new_and_says_so_and_the_request_closes(FxRobot robot) {
    show(robot, Discipline.SPA);
    robot.interact(() -> Picture.take(stage.getScene(), "review-news-150"));

    assertThat(texts(robot)).contains("Data yang Anda minta sudah dijawab:").contains("→ 171 cm");
    robot.interact(() -> robot.lookup("#news-seen").queryButton().fire());

    assertThat(robot.lookup("#news").tryQuery()).isEmpty();
    assertThat(room.store.requests().list(room.round()).getFirst().state())
        .isEqualTo(Request.State.CLOSED);
  }

  @Test
  void who_neither_waited_nor_began_is_not_disturbed(FxRobot robot) {
    show(robot, Discipline.PSIKOLOG);

    assertThat(robot.lookup("#news").tryQuery()).isEmpty();
  }

  @Test
  void the_gaps_say_what_stops_this_discipline_and_how_many_stop_the_others(FxRobot robot) {
    show(robot, Discipline.SPA);

    assertThat(((Labeled) robot.lookup("#gaps-others").query()).getText())
        .contains("Sp.OG", "Psikolog", "Gizi", "semua disiplin");
    assertThat(
            new RequestDesk(
                    room.store.cases(),
                    room.store.reviews(),
                    room.store.agreements(),
                    room.store.requests(),
                    room.ports().forms())
                .wants(room.round()))
        .isNotEmpty();
  }

  private void show(FxRobot robot, Discipline discipline) {
    robot.interact(() -> {
      var session = room.session(Optional.of(discipline), Language.ID);
      screen =
          new ReviewScreen(
              room.model(session, new InPlaceBackground(), ReviewRoom.FIRST, discipline),
              room.visit(session));
      Scene scene = new Scene(screen.node(), 1366, 768);
      Theme.apply(scene, 150);
      stage.setScene(scene);
      stage.show();
    });
  }

  private static String texts(FxRobot robot) {
    StringBuilder texts = new StringBuilder();
    robot
        .lookup(".label")
        .queryAllAs(Labeled.class)
        .forEach(label -> texts.append(label.getText()).append('\n'));
    return texts.toString();
  }
}
