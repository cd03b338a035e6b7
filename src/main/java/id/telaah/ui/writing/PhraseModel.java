package id.telaah.ui.writing;

import id.telaah.phrase.BankPhrase;
import id.telaah.phrase.Phrase;
import id.telaah.phrase.PhraseDesk;
import id.telaah.phrase.PhraseProblem;
import id.telaah.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The phrase bank while a form is written. On the JavaFX thread.
public final class PhraseModel {
  private final PhraseDesk desk;
  private final Background background;
  private final String actor;
  private final ObjectProperty<List<BankPhrase>> bank;

  /// @param read the bank as it was read with the case
  public PhraseModel(PhraseDesk desk, Background background, String actor, List<BankPhrase> read) {
    this.desk = desk;
    this.background = background;
    this.actor = actor;
    this.bank = new SimpleObjectProperty<>(read);
  }

  ReadOnlyObjectProperty<List<BankPhrase>> bankProperty() {
    return bank;
  }

  /// Adds a phrase.
  ///
  /// @param done told why it was not kept; nothing where it was
  void keep(Phrase phrase, Consumer<Optional<PhraseProblem>> done) {
    background.store(
        () -> new Kept(desk.keep(phrase, actor), desk.bank()),
        kept -> {
          bank.set(kept.bank);
          done.accept(kept.problem);
        });
  }

  private record Kept(Optional<PhraseProblem> problem, List<BankPhrase> bank) {}
}
