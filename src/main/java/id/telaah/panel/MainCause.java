package id.telaah.panel;

import id.telaah.form.Answers;
import id.telaah.form.FormProblem;
import id.telaah.form.FormState;
import id.telaah.form.ItemKey;
import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import java.util.List;
import java.util.Optional;

/// The panel names exactly one main cause of a case: what the case is chiefly about.
final class MainCause {
  private static final Words NONE =
      new Words(
          "Penyebab: pilih tepat satu penyebab utama; sekarang belum ada",
          "Causes: choose exactly one main cause; there is none yet");

  private MainCause() {}

  /// The rows whose cause is agreed to be the main one.
  static List<Integer> rows(Answers agreed) {
    return agreed.rows(FormKeys.CAUSES).stream()
        .filter(row ->
            agreed
                .code(new ItemKey(FormKeys.CAUSE_STRENGTH, row))
                .filter(FormKeys.MAIN::equals)
                .isPresent())
        .toList();
  }

  /// What stands in the way of signing: no main cause among the agreed ones, or more than one. A
  /// panel that could not conclude, or that has no cause yet, is not asked here.
  static Optional<FormProblem> problem(FormState agreed) {
    Answers answers = agreed.submitted();
    List<Integer> causes = answers.rows(FormKeys.CAUSES);
    List<Integer> main = rows(answers);
    if (causes.isEmpty() || main.size() == 1) {
      return Optional.empty();
    }
    return Optional.of(
        main.isEmpty()
            ? new FormProblem(
                new ItemKey(FormKeys.CAUSE_STRENGTH, causes.getFirst()),
                FormProblem.Kind.REQUIRED,
                NONE)
            : new FormProblem(
                new ItemKey(FormKeys.CAUSE_STRENGTH, main.get(1)),
                FormProblem.Kind.TOO_MANY,
                many(main.size())));
  }

  private static Words many(int count) {
    return new Words(
        "Penyebab: pilih tepat satu penyebab utama; sekarang ada " + count,
        "Causes: choose exactly one main cause; there are " + count);
  }
}
