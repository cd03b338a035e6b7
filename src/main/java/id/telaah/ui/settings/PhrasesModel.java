package id.telaah.ui.settings;

import id.telaah.language.Words;
import id.telaah.phrase.BankPhrase;
import id.telaah.phrase.Importing;
import id.telaah.phrase.Phrase;
import id.telaah.phrase.PhraseDesk;
import id.telaah.phrase.PhraseProblem;
import id.telaah.ui.kit.Background;
import id.telaah.ui.shell.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The phrase bank as it is tended: every change is kept at once. On the JavaFX thread.
public final class PhrasesModel {
  /// A file of phrases is never larger; whatever is, is something else.
  private static final long MOST_BYTES = 5_000_000;

  private final Session session;
  private final PhraseDesk desk;
  private final Background background;
  private final Names names;
  private final ObjectProperty<Optional<List<BankPhrase>>> bank =
      new SimpleObjectProperty<>(Optional.empty());

  /// What codes are called, each in the order it shows.
  ///
  /// @param causes code of the taxonomy to name
  /// @param groups key of the target group to name
  public record Names(Map<String, Words> causes, Map<String, Words> groups) {}

  public PhrasesModel(Session session, PhraseDesk desk, Background background, Names names) {
    this.session = session;
    this.desk = desk;
    this.background = background;
    this.names = names;
  }

  Session session() {
    return session;
  }

  Names names() {
    return names;
  }

  /// The bank; empty until read.
  ReadOnlyObjectProperty<Optional<List<BankPhrase>>> bankProperty() {
    return bank;
  }

  public void load() {
    act(() -> true, done -> {});
  }

  /// @param done told why it was not kept; nothing where it was
  void keep(Phrase phrase, Consumer<Optional<PhraseProblem>> done) {
    act(() -> desk.keep(phrase, actor()), done);
  }

  void remove(String id) {
    act(
        () -> {
          desk.remove(id, actor());
          return id;
        },
        done -> {});
  }

  void reset(String id) {
    act(
        () -> {
          desk.reset(id, actor());
          return id;
        },
        done -> {});
  }

  /// @param done told how many came back
  void restoreRemoved(Consumer<Integer> done) {
    act(() -> desk.restoreRemoved(actor()), done);
  }

  /// @param done told what became of the file; empty where it cannot be read
  void take(Path file, Consumer<Optional<Importing>> done) {
    act(() -> taken(file), done);
  }

  private Optional<Importing> taken(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      byte[] json = Files.readAllBytes(file);
      return Optional.of(desk.take(file.getFileName().toString(), json, actor()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Writes the whole bank into a file.
  ///
  /// @param done told whether it is written
  void export(Path file, Consumer<Boolean> done) {
    act(() -> written(file), done);
  }

  private boolean written(Path file) {
    try {
      Files.write(file, desk.export(true));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private String actor() {
    return session.viewer().id();
  }

  private <T> void act(Supplier<T> change, Consumer<T> done) {
    background.store(
        () -> new Done<>(change.get(), desk.bank()),
        all -> {
          bank.set(Optional.of(all.bank));
          done.accept(all.outcome);
        });
  }

  private record Done<T>(T outcome, List<BankPhrase> bank) {}
}
