package id.telaah.store;

import static id.telaah.store.schema.Tables.PHRASE;

import id.telaah.phrase.Phrase;
import id.telaah.phrase.Use;
import id.telaah.round.Discipline;
import id.telaah.store.schema.tables.records.PhraseRecord;
import id.telaah.trail.Digest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Phrases as rows, and as the trail knows them again.
final class PhraseRows {
  /// Stands for the hash of a phrase that was taken out.
  static final String REMOVED = "removed";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private PhraseRows() {}

  static String subject(String id) {
    return Subject.of("phrase", id);
  }

  static Phrase phrase(PhraseRecord row) {
    return new Phrase(
        row.getCode(),
        Use.ofKey(Objects.requireNonNull(row.getPurpose())).orElseThrow(),
        new Phrase.Scope(
            list(row.getDisciplines()).stream().map(Discipline::ofKey).collect(Collectors.toSet()),
            list(row.getCauses()),
            list(row.getTargetGroups())),
        Objects.requireNonNull(row.getWording()));
  }

  static void write(DSLContext sql, Phrase phrase) {
    sql.deleteFrom(PHRASE).where(PHRASE.CODE.eq(phrase.id())).execute();
    sql.insertInto(PHRASE)
        .set(PHRASE.CODE, phrase.id())
        .set(PHRASE.REMOVED, 0)
        .set(PHRASE.PURPOSE, phrase.use().key())
        .set(PHRASE.DISCIPLINES, json(disciplines(phrase)))
        .set(PHRASE.CAUSES, json(phrase.scope().causes()))
        .set(PHRASE.TARGET_GROUPS, json(phrase.scope().groups()))
        .set(PHRASE.WORDING, phrase.text())
        .execute();
  }

  /// Subject to hash, for everything that was done to the phrases and still holds.
  static Map<String, String> held(DSLContext sql) {
    Map<String, String> held = new TreeMap<>();
    for (PhraseRecord row : sql.selectFrom(PHRASE)) {
      String hash =
          hash(
              row.getPurpose(),
              row.getDisciplines(),
              row.getCauses(),
              row.getTargetGroups(),
              row.getWording());
      held.put(subject(row.getCode()), row.getRemoved() == 1 ? REMOVED : hash);
    }
    return held;
  }

  /// SHA-256 (hex) of a phrase, by which the trail knows it again.
  static String hash(Phrase phrase) {
    return hash(
        phrase.use().key(),
        json(disciplines(phrase)),
        json(phrase.scope().causes()),
        json(phrase.scope().groups()),
        phrase.text());
  }

  // From the columns as they stand: what was changed behind our back may be no phrase at all.
  private static String hash(@Nullable String... columns) {
    Digest digest = new Digest();
    for (String column : columns) {
      digest.add(Objects.requireNonNullElse(column, ""));
    }
    return digest.hex();
  }

  private static List<String> disciplines(Phrase phrase) {
    return phrase.scope().disciplines().stream().map(Discipline::key).toList();
  }

  private static String json(Collection<String> codes) {
    return MAPPER.writeValueAsString(codes.stream().sorted().toList());
  }

  private static Set<String> list(@Nullable String json) {
    return Set.of(MAPPER.readValue(Objects.requireNonNull(json), String[].class));
  }
}
