package id.telaah.store;

import static id.telaah.store.schema.Tables.DOCUMENT;
import static id.telaah.store.schema.Tables.TRAIL;

import id.telaah.store.schema.tables.records.TrailRecord;
import id.telaah.trail.Digest;
import id.telaah.trail.Flaw;
import id.telaah.trail.Flaw.Kind;
import id.telaah.trail.Verification;
import id.telaah.trail.Verifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/// Checks an open store against its own trail.
final class SqlVerifier implements Verifier {
  private static final int MOST_PAGE_FLAWS = 20;

  private final Ledger ledger;

  SqlVerifier(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Verification verify() {
    return ledger.read(sql -> new Run(sql).verify());
  }

  /// One check of the whole store.
  private static final class Run {
    private final DSLContext sql;
    private final List<Flaw> flaws = new ArrayList<>();

    Run(DSLContext sql) {
      this.sql = sql;
    }

    Verification verify() {
      checkPages();
      if (!flaws.isEmpty()) {
        // On broken pages every further answer would be a guess.
        return new Verification(0, 0, flaws);
      }
      checkLinks();
      Recorded recorded = readTrail();
      Held held = new Held(sql);
      Map<String, String> seals = held.seals();
      compare(Kind.ANSWERS, recorded.seals(), seals);
      compare(Kind.STATE, recorded.states(), held.states());
      compare(Kind.REQUEST, recorded.requests(), held.requests());
      compare(Kind.APPROVAL, recorded.approvals(), held.approvals());
      compare(
          Kind.SIGNATURE,
          recorded.signatures(),
          held.signatures(panel -> recorded.isSealedBy(panel, seals.get(panel))));
      compare(Kind.THRESHOLD, recorded.thresholds(), SqlThresholdEdits.held(sql));
      compare(Kind.PHRASE, recorded.phrases(), PhraseRows.held(sql));
      compare(Kind.VERDICT, recorded.verdicts(), SqlVerdicts.held(sql));
      compare(Kind.IMPORT, recorded.imports(), ImportRows.held(sql));
      long documents = checkDocuments(recorded.documents());
      return new Verification(recorded.count(), documents, flaws);
    }

    private void checkPages() {
      for (String line :
          sql.fetch("pragma integrity_check(" + MOST_PAGE_FLAWS + ")").getValues(0, String.class)) {
        if (!line.equals("ok")) {
          add(Kind.PAGES, line);
        }
      }
    }

    private void checkLinks() {
      sql.fetch("pragma foreign_key_check")
          .forEach(row -> add(Kind.LINK, row.get(0) + " " + row.get(1)));
    }

    private Recorded readTrail() {
      Recorded recorded = new Recorded();
      try (Cursor<TrailRecord> rows = sql.selectFrom(TRAIL).orderBy(TRAIL.SEQ).fetchLazy()) {
        for (TrailRecord row : rows) {
          SqlTrail.readable(row)
              .ifPresentOrElse(recorded::add, () -> recorded.breakAt(row.getSeq()));
        }
      }
      if (recorded.firstBroken() > 0) {
        add(Kind.TRAIL, Long.toString(recorded.firstBroken()));
      }
      return recorded;
    }

    private void compare(Kind kind, Map<String, String> recorded, Map<String, String> held) {
      Set<String> subjects = new TreeSet<>(recorded.keySet());
      subjects.addAll(held.keySet());
      for (String subject : subjects) {
        if (!held.containsKey(subject)) {
          add(Kind.GONE, subject);
        } else if (!recorded.containsKey(subject)) {
          add(Kind.UNRECORDED, subject);
        } else if (!held.get(subject).equals(recorded.get(subject))) {
          add(kind, subject);
        }
      }
    }

    private long checkDocuments(Set<String> recorded) {
      Set<String> held = new HashSet<>();
      try (var rows =
          sql.select(DOCUMENT.round().SEMESTER, DOCUMENT.NAME, DOCUMENT.SHA256, DOCUMENT.PDF)
              .from(DOCUMENT)
              .orderBy(DOCUMENT.ID)
              .fetchLazy()) {
        for (var row : rows) {
          String subject = Subject.of(row.value1(), row.value2());
          held.add(Recorded.document(subject, row.value3()));
          if (!Digest.ofBytes(row.value4()).equals(row.value3())) {
            add(Kind.DOCUMENT, subject);
          }
        }
      }
      missing(Kind.GONE, recorded, held);
      missing(Kind.UNRECORDED, held, recorded);
      return held.size();
    }

    private void missing(Kind kind, Set<String> expected, Set<String> there) {
      Set<String> missing = new TreeSet<>(expected);
      missing.removeAll(there);
      missing.forEach(document -> add(kind, document));
    }

    private void add(Kind kind, String place) {
      Flaw flaw = new Flaw(kind, place);
      if (!flaws.contains(flaw)) {
        flaws.add(flaw);
      }
    }
  }
}
