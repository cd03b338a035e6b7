package id.telaah.store;

import static id.telaah.store.schema.Tables.REGION;
import static id.telaah.store.schema.Tables.ROUND;

import id.telaah.round.Gazetteer;
import id.telaah.round.Region;
import id.telaah.trail.Act;
import id.telaah.trail.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The loaded places in SQLite.
final class SqlGazetteer implements Gazetteer {
  /// Comes right after the dot in order, so that it ends what begins with a code and a dot.
  private static final String AFTER_DOT = "/";

  private static final int BATCH = 1000;

  /// More places than the country has.
  private static final int MOST = 200_000;

  private final Ledger ledger;

  SqlGazetteer(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Loaded load(List<Region> places, String actor) {
    return ledger.change(change -> {
      Map<String, String> known = new HashMap<>();
      change.sql().selectFrom(REGION).forEach(row -> known.put(row.getCode(), row.getName()));
      List<Region> others =
          places.stream().filter(it -> !it.name().equals(known.get(it.code()))).toList();
      int added = (int) others.stream().filter(it -> !known.containsKey(it.code())).count();
      for (int from = 0; from < others.size(); from += BATCH) {
        keep(change.sql(), others.subList(from, Math.min(others.size(), from + BATCH)));
      }
      Loaded loaded = new Loaded(added, others.size() - added, places.size() - others.size());
      change.note(
          actor,
          Act.REGIONS_LOADED,
          "wilayah",
          "+" + loaded.added() + " ~" + loaded.renamed() + " " + Note.sha256(hash(places)));
      return loaded;
    });
  }

  private static String hash(List<Region> places) {
    Digest digest = new Digest();
    places.forEach(place -> digest.add(place.code()).add(place.name()));
    return digest.hex();
  }

  private static void keep(DSLContext sql, List<Region> places) {
    BatchBindStep batch =
        sql.batch(
            sql.insertInto(REGION, REGION.CODE, REGION.NAME)
                .values("", "")
                .onConflict(REGION.CODE)
                .doUpdate()
                .set(REGION.NAME, DSL.excluded(REGION.NAME)));
    for (Region place : places) {
      batch = batch.bind(place.code(), place.name());
    }
    batch.execute();
  }

  @Override
  public List<Region> ofRounds() {
    return ledger.read(sql -> {
      Condition inOne =
          sql
              .selectDistinct(ROUND.REGENCY_CODE)
              .from(ROUND)
              .where(ROUND.REGENCY_CODE.ne(""))
              .fetch(ROUND.REGENCY_CODE)
              .stream()
              .map(SqlGazetteer::isIn)
              .reduce(DSL.falseCondition(), Condition::or);
      return list(sql, inOne, MOST);
    });
  }

  private static Condition isIn(String code) {
    return REGION
        .CODE
        .eq(code)
        .or(REGION.CODE.ge(code + ".").and(REGION.CODE.lt(code + AFTER_DOT)));
  }

  private static List<Region> list(DSLContext sql, Condition which, int most) {
    return sql.selectFrom(REGION)
        .where(which)
        .orderBy(REGION.CODE)
        .limit(most)
        .fetch(row -> Region.of(row.getCode(), row.getName()));
  }

  @Override
  public List<Region> search(String words, boolean regencies, int most) {
    String wanted = words.strip();
    Condition called = REGION.CODE.startsWith(wanted).or(REGION.NAME.containsIgnoreCase(wanted));
    Condition wide = regencies ? DSL.length(REGION.CODE).eq(5) : DSL.trueCondition();
    return ledger.read(sql ->
        sql.selectFrom(REGION)
            .where(called.and(wide))
            .orderBy(DSL.length(REGION.CODE), REGION.CODE)
            .limit(most)
            .fetch(row -> Region.of(row.getCode(), row.getName())));
  }

  @Override
  public Optional<Region> find(String code) {
    return ledger.read(sql -> list(sql, REGION.CODE.eq(code), 1).stream().findFirst());
  }

  @Override
  public int count() {
    return ledger.read(sql -> sql.fetchCount(REGION));
  }
}
