package id.telaah.phrase;

import id.telaah.language.Words;
import id.telaah.phrase.BankPhrase.Origin;
import id.telaah.phrase.PhraseProblem.Kind;
import id.telaah.recommendation.Causes;
import id.telaah.review.IdentityScan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Where the phrase bank is read, edited, brought in and taken along. Nothing that names a person
/// gets in. On the store thread.
public final class PhraseDesk {
  private final Phrases phrases;
  private final Causes causes;
  private final IdentityScan scan;
  private final Supplier<List<Phrase>> brought;
  private List<Phrase> shipped = List.of();

  /// @param brought the phrases that the program brings; asked for once, when first needed
  public PhraseDesk(
      Phrases phrases, Causes causes, Supplier<List<Phrase>> brought, IdentityScan scan) {
    this.phrases = phrases;
    this.causes = causes;
    this.brought = brought;
    this.scan = scan;
  }

  /// The bank as it stands: the program's phrases in their order, then those added here.
  public List<BankPhrase> bank() {
    Map<String, BankPhrase> bank = new LinkedHashMap<>();
    shipped().forEach(one -> bank.put(one.id(), new BankPhrase(one, Origin.SHIPPED)));
    phrases.removed().forEach(bank::remove);
    for (Phrase kept : phrases.kept()) {
      Origin origin = isShipped(kept.id()) ? Origin.CHANGED : Origin.OWN;
      bank.put(kept.id(), new BankPhrase(kept, origin));
    }
    return List.copyOf(bank.values());
  }

  /// An id that no phrase has.
  public static String newId() {
    return "milik-" + UUID.randomUUID();
  }

  /// Adds a phrase or changes the one with its id.
  ///
  /// @return why it was not kept; empty where it was
  public Optional<PhraseProblem> keep(Phrase phrase, String actor) {
    Optional<PhraseProblem> problem = problem(phrase, Words.NONE).or(() -> twice(phrase));
    if (problem.isEmpty()) {
      phrases.keep(List.of(phrase), actor);
    }
    return problem;
  }

  /// Takes a phrase out of the bank.
  public void remove(String id, String actor) {
    if (isShipped(id)) {
      phrases.remove(id, actor);
    } else {
      phrases.forget(id, actor);
    }
  }

  /// Brings a changed phrase back to how the program brought it.
  public void reset(String id, String actor) {
    phrases.forget(id, actor);
  }

  /// Brings back every phrase of the program that was taken out.
  public int restoreRemoved(String actor) {
    Set<String> removed = phrases.removed();
    removed.forEach(id -> phrases.forget(id, actor));
    return removed.size();
  }

  /// Takes a file in, wholly or not at all; what it does not name stays as it is.
  ///
  /// @param name the file's name, said where something is wrong
  public Importing take(String name, byte[] json, String actor) {
    return switch (PhraseFile.read(name, json, Vocabulary.of(causes))) {
      case PhraseReading.Refused(List<PhraseProblem> problems) -> new Importing.Refused(problems);
      case PhraseReading.Read(List<Phrase> read) -> take(name, read, actor);
    };
  }

  private Importing take(String name, List<Phrase> read, String actor) {
    List<PhraseProblem> problems = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      Words place = RowReader.place(name, at, read.get(at).id());
      problem(read.get(at), place).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      return new Importing.Refused(problems);
    }
    Map<String, Phrase> bank = new LinkedHashMap<>();
    bank().forEach(one -> bank.put(one.phrase().id(), one.phrase()));
    List<Phrase> news =
        read.stream()
            .filter(one -> !one.equals(bank.get(one.id())))
            .filter(one ->
                bank.containsKey(one.id()) || bank.values().stream().noneMatch(one::saysTheSameAs))
            .toList();
    int changed = (int) news.stream().filter(one -> bank.containsKey(one.id())).count();
    if (!news.isEmpty()) {
      phrases.keep(news, actor);
    }
    return new Importing.Taken(news.size() - changed, changed, read.size() - news.size());
  }

  /// The bank as a file.
  ///
  /// @param all with the program's own; else only what was added or changed here
  public byte[] export(boolean all) {
    return PhraseFile.write(
        bank().stream()
            .filter(one -> all || one.origin() != Origin.SHIPPED)
            .map(BankPhrase::phrase)
            .toList());
  }

  private Optional<PhraseProblem> problem(Phrase phrase, Words place) {
    return identity(scan, phrase, place);
  }

  /// What in a phrase names a person.
  static Optional<PhraseProblem> identity(IdentityScan scan, Phrase phrase, Words place) {
    return scan.masked(phrase.text()).stream()
        .findFirst()
        .map(masked ->
            new PhraseProblem(Kind.IDENTITY, place, PhraseProblem.WORDING.of("identity", masked)));
  }

  private Optional<PhraseProblem> twice(Phrase phrase) {
    return bank().stream()
        .map(BankPhrase::phrase)
        .filter(other -> !other.id().equals(phrase.id()) && other.saysTheSameAs(phrase))
        .filter(other -> other.scope().disciplines().equals(phrase.scope().disciplines()))
        .findFirst()
        .map(other ->
            new PhraseProblem(
                Kind.DUPLICATE, Words.NONE, PhraseProblem.WORDING.of("text-twice", other.id())));
  }

  private boolean isShipped(String id) {
    return shipped().stream().anyMatch(one -> one.id().equals(id));
  }

  private List<Phrase> shipped() {
    if (shipped.isEmpty()) {
      shipped = brought.get();
    }
    return shipped;
  }
}
