package id.telaah.phrase;

import id.telaah.language.Words;
import id.telaah.phrase.PhraseProblem.Kind;
import id.telaah.round.Discipline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Reads the rows of one file of phrases and gathers what is wrong with them.
final class RowReader {
  private static final Set<String> HEAD = Set.of("format", "version", "phrases");
  private static final Set<String> DISCIPLINES =
      Arrays.stream(Discipline.values()).map(Discipline::key).collect(Collectors.toSet());

  private final String file;
  private final Vocabulary vocabulary;
  private final List<PhraseProblem> problems = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private Words place;

  RowReader(String file, Vocabulary vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.place = Words.same(file);
  }

  /// How a row is named in what is said: by its number from 1 and, where it has one, its id.
  static Words place(String file, int at, String id) {
    return id.isEmpty()
        ? PhraseProblem.WORDING.of("row", file, at + 1)
        : PhraseProblem.WORDING.of("row.id", file, at + 1, id);
  }

  PhraseReading read(JsonNode root) {
    unknownKeys(root, HEAD);
    JsonNode rows = root.path("phrases");
    for (int at = 0; at < rows.size(); at++) {
      JsonNode row = rows.get(at);
      String id = row.path("id").asString("");
      place = place(file, at, id);
      row(row, id).ifPresent(this::add);
    }
    return problems.isEmpty()
        ? new PhraseReading.Read(phrases)
        : new PhraseReading.Refused(problems);
  }

  private Optional<Phrase> row(JsonNode row, String id) {
    int before = problems.size();
    if (!row.isObject()) {
      wrong(Kind.KEY, PhraseProblem.WORDING.of("no-object"));
      return Optional.empty();
    }
    unknownKeys(row, PhraseFile.KEYS);
    PhraseFile.KEYS.stream()
        .sorted()
        .filter(key -> !row.has(key))
        .forEach(key -> wrong(Kind.KEY, PhraseProblem.WORDING.of("missing", key)));
    String use = row.path("use").asString("");
    String text = row.path("text").asString("").strip();
    words(row, id, use, text);
    Phrase.Scope scope = scope(row);
    return problems.size() > before
        ? Optional.empty()
        : Use.ofKey(use).map(known -> new Phrase(id, known, scope, text));
  }

  private void words(JsonNode row, String id, String use, String text) {
    if (row.has("id") && !Phrase.ID.matcher(id).matches()) {
      wrong(Kind.TEXT, PhraseProblem.WORDING.of("id"));
    }
    if (row.has("use") && Use.ofKey(use).isEmpty()) {
      wrong(Kind.UNKNOWN_WORD, PhraseProblem.WORDING.of("unknown", "use", use));
    }
    if (row.has("text") && (text.isEmpty() || text.length() > Phrase.MOST_LETTERS)) {
      wrong(Kind.TEXT, PhraseProblem.WORDING.of("text", Phrase.MOST_LETTERS));
    }
  }

  private Phrase.Scope scope(JsonNode row) {
    return new Phrase.Scope(
        codes(row, "disciplines", DISCIPLINES).stream()
            .map(Discipline::ofKey)
            .collect(Collectors.toSet()),
        codes(row, "causes", vocabulary.causes()),
        codes(row, "groups", vocabulary.groups()));
  }

  private Set<String> codes(JsonNode row, String key, Set<String> known) {
    Set<String> codes = new LinkedHashSet<>();
    if (row.has(key) && !row.get(key).isArray()) {
      wrong(Kind.KEY, PhraseProblem.WORDING.of("no-list", key));
      return codes;
    }
    for (JsonNode value : row.path(key)) {
      String code = value.asString("");
      if (!known.contains(code)) {
        wrong(Kind.UNKNOWN_WORD, PhraseProblem.WORDING.of("unknown", key, code));
      } else if (!codes.add(code)) {
        wrong(Kind.DUPLICATE, PhraseProblem.WORDING.of("code-twice", key, code));
      }
    }
    return codes;
  }

  private void add(Phrase phrase) {
    for (Phrase other : phrases) {
      if (other.id().equals(phrase.id())) {
        wrong(Kind.DUPLICATE, PhraseProblem.WORDING.of("id-twice", phrase.id()));
        return;
      }
      if (other.saysTheSameAs(phrase)
          && other.scope().disciplines().equals(phrase.scope().disciplines())) {
        wrong(Kind.DUPLICATE, PhraseProblem.WORDING.of("text-twice", other.id()));
        return;
      }
    }
    phrases.add(phrase);
  }

  private void unknownKeys(JsonNode object, Set<String> known) {
    object.propertyNames().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> wrong(Kind.KEY, PhraseProblem.WORDING.of("key", key)));
  }

  private void wrong(Kind kind, Words what) {
    problems.add(new PhraseProblem(kind, place, what));
  }
}
