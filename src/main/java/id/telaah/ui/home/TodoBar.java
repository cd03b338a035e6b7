package id.telaah.ui.home;

import id.telaah.language.Texts;
import id.telaah.ui.kit.Controls;
import id.telaah.ui.kit.Gap;
import id.telaah.ui.kit.Labels;
import id.telaah.ui.kit.Panes;
import id.telaah.ui.shell.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One line on what waits for the viewer, and the button that goes on with it.
final class TodoBar {
  private TodoBar() {}

  static HBox of(Todo todo, Texts texts, Consumer<Place> open) {
    Label title = Labels.heading(texts.get("todo.title"));
    Label line = Labels.body(sentence(todo, texts));
    line.setId("todo-line");
    HBox bar = Panes.row(Gap.TWO, Panes.grow(Panes.column(Gap.HALF, title, line)));
    todo.next().ifPresent(next -> bar.getChildren().add(button(next, texts, open)));
    return Controls.named(bar, "todo", texts.get("todo.title"));
  }

  private static String sentence(Todo todo, Texts texts) {
    long waited = todo.answered().waited().size();
    long under = todo.answered().under().size();
    long open = todo.answered().open();
    List<String> parts = new ArrayList<>();
    add(parts, waited, texts.get("todo.answered", waited));
    add(parts, under, texts.get("todo.changed", under));
    add(parts, open, texts.get("todo.open", open));
    long lacking = todo.answered().lacking().size();
    add(parts, lacking, texts.get("todo.lacking", lacking));
    add(parts, todo.toSend(), texts.get("todo.send", todo.toSend()));
    add(parts, todo.toDecide(), texts.get("todo.decide", todo.toDecide()));
    add(parts, todo.toSign(), texts.get("todo.sign", todo.toSign()));
    add(parts, todo.toIssue(), texts.get("todo.issue", todo.toIssue()));
    return parts.isEmpty() ? texts.get("todo.nothing") : String.join(" · ", parts);
  }

  private static void add(List<String> parts, long count, String text) {
    if (count > 0) {
      parts.add(text);
    }
  }

  private static Button button(Todo.Next next, Texts texts, Consumer<Place> open) {
    String name = next.row().code().shortName();
    String text =
        switch (next.place()) {
          case Place.Panel panel -> texts.get("todo.go-panel", name);
          case Place.Papers papers -> texts.get("todo.go-papers");
          case Place.Requests requests -> texts.get("todo.go-requests");
          default -> texts.get("todo.go-review", name);
        };
    return Controls.primary("todo-go", text, () -> open.accept(next.place()));
  }
}
