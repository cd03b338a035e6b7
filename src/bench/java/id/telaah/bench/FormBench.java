package id.telaah.bench;

import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.form.TinyForm;
import id.telaah.form.Value;
import id.telaah.language.Language;
import id.telaah.ui.form.FormModel;
import id.telaah.ui.form.FormOptions;
import id.telaah.ui.form.FormPane;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds to open a form and to bring one answer to the screen, styled and laid out. Limits:
/// 150 ms and 16 ms at 300 items, 50 ms an answer at 1,000.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FormBench {
  private static final int PER_SECTION = 30;
  private static final ItemKey FIRST = ItemKey.of("q0_0");

  @Param({"30", "300", "1000", "3000"})
  private int items;

  private Definition definition;
  private Stage stage;
  private FormModel model;
  private ScrollPane scroll;
  private FormState state;
  private boolean other;

  @Setup
  public void open() throws Exception {
    definition = definition(items);
    state = FormState.of(definition, Answers.NONE);
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    onScreen(() -> {
      stage = new Stage();
      stage.setWidth(660);
      stage.setHeight(768);
      draw();
    });
  }

  @TearDown
  public void close() {
    Platform.exit();
  }

  /// From the definition to nodes laid out in a window, one section open.
  @Benchmark
  public void formOpens() throws Exception {
    onScreen(this::draw);
  }

  /// One answer that makes six questions come or go, to the screen.
  @Benchmark
  public void answerToScreen() throws Exception {
    onScreen(() -> {
      model.answer(FIRST, next());
      lay();
    });
  }

  /// The same answer in the engine alone.
  @Benchmark
  public FormState answerInEngine() {
    state = state.answer(FIRST, next()).state();
    return state;
  }

  private Answer next() {
    other = !other;
    return Answer.of(new Value.Coded(other ? "a" : "b"));
  }

  private void draw() {
    model = new FormModel(FormState.of(definition, Answers.NONE));
    FormPane pane = new FormPane(model, FormOptions.toFill(Language.ID));
    scroll = Panes.scroll("form-scroll", "form", pane.node());
    if (stage.getScene() == null) {
      stage.setScene(new Scene(scroll, 660, 768));
      Theme.apply(stage.getScene(), 100);
      stage.show();
    } else {
      stage.getScene().setRoot(scroll);
    }
    lay();
  }

  private void lay() {
    scroll.applyCss();
    scroll.layout();
  }

  private static void onScreen(Runnable work) throws Exception {
    FutureTask<Void> task = new FutureTask<>(work, null);
    Platform.runLater(task);
    task.get();
  }

  private static Definition definition(int items) {
    List<String> sections = new ArrayList<>();
    for (int section = 0; section < (items + PER_SECTION - 1) / PER_SECTION; section++) {
      String[] questions = new String[PER_SECTION];
      for (int i = 0; i < PER_SECTION; i++) {
        String id = "q" + section + "_" + i;
        String when =
            i > 0 && i % 5 == 0 ? TinyForm.when(TinyForm.is("q" + section + "_0", "a")) : "";
        questions[i] =
            switch (i % 3) {
              case 0 -> TinyForm.choice(id, ",'required':true" + when, "a", "b", "c");
              case 1 -> TinyForm.question(id, "decimal", when);
              default -> TinyForm.question(id, "text", when);
            };
      }
      sections.add(TinyForm.group("s" + section, "", questions));
    }
    return TinyForm.of(String.join(",", sections));
  }
}
