package id.telaah.store;

import id.telaah.form.ItemKey;
import id.telaah.review.AnswerChange;
import id.telaah.round.Discipline;
import java.nio.file.Path;
import java.util.List;

/// A program that keeps one answer after the other until it is killed, and says each time that it
/// was kept. Run by [KillTest].
final class KeepUntilKilled {
  static final int ITEMS = 20;

  private KeepUntilKilled() {}

  /// The item that takes the nth answer.
  static ItemKey item(int number) {
    return ItemKey.of("butir_" + number % ITEMS);
  }

  /// @param args the store, and the first number to keep
  public static void main(String[] args) {
    SqlStore store = Sample.open(Path.of(args[0]));
    // When nobody listens any more, the test is gone.
    for (int number = Integer.parseInt(args[1]); !System.out.checkError(); number++) {
      var answer = new AnswerChange.Set(item(number), Sample.text(Integer.toString(number)));
      store.reviews().keep(Sample.key(Discipline.SPA), List.of(answer), "spa-1");
      System.out.println("kept " + number + ".");
    }
  }
}
