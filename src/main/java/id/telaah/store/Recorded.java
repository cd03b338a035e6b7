package id.telaah.store;

import id.telaah.trail.Act;
import id.telaah.trail.Chain;
import id.telaah.trail.TrailEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the trail, read from its start, says the store must hold now.
final class Recorded {
  private final Map<String, String> seals = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> approvals = new HashMap<>();
  private final Map<String, Map<String, String>> signatures = new HashMap<>();
  private final Map<String, String> requests = new HashMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Map<String, String> thresholds = new HashMap<>();
  private final Map<String, String> phrases = new HashMap<>();
  private final Map<String, String> verdicts = new HashMap<>();
  private final Map<String, String> imports = new HashMap<>();

  private long last;
  private String lastHash = Chain.START;
  private long firstBroken;

  /// Takes the next entry in.
  void add(TrailEntry entry) {
    if (!Chain.continues(last, lastHash, entry)) {
      breakAt(last + 1);
    }
    last = entry.seq();
    lastHash = entry.hash();
    remember(entry);
  }

  /// The first break counts: what comes after it follows from it.
  void breakAt(long seq) {
    if (firstBroken == 0) {
      firstBroken = seq;
    }
  }

  private void remember(TrailEntry entry) {
    String text = entry.detail().text();
    String subject = entry.subject();
    switch (entry.act()) {
      case CASE_RECEIVED,
          CASE_ANSWERED,
          REVIEW_OPENED,
          REVIEW_KEPT,
          AGREEMENT_OPENED,
          AGREEMENT_KEPT ->
          seals.put(subject, Note.sealIn(text).orElse(""));
      case AGREEMENT_SIGNED ->
          signatures
              .computeIfAbsent(subject, none -> new HashMap<>())
              .put(text.substring(0, text.indexOf(' ')), Note.sha256In(text).orElse(""));
      case AGREEMENT_UNLOCKED -> signatures.remove(subject);
      case ROUND_APPROVED -> approvals.put(subject, Note.sha256In(text).orElse(""));
      case APPROVAL_VOIDED -> approvals.remove(subject);
      case DOCUMENT_ISSUED -> documents.add(document(subject, Note.sha256In(text).orElse("")));
      case THRESHOLD_CHANGED ->
          thresholds.merge(subject, Note.sha256In(text).orElse(""), String::concat);
      case IDENTIFIERS_RULED -> verdicts.put(subject, Note.sha256In(text).orElse(""));
      case FILE_LOADED -> imports.put(subject, Note.sha256In(text).orElse(""));
      case PHRASE_KEPT -> phrases.put(subject, Note.sha256In(text).orElse(""));
      case PHRASE_REMOVED -> phrases.put(subject, PhraseRows.REMOVED);
      case PHRASE_FORGOTTEN -> phrases.remove(subject);
      case REQUESTS_OPENED, REQUESTS_ANSWERED, REQUESTS_CLOSED ->
          requests.put(subject, Note.sha256In(text).orElse(""));
      case ANSWERS_SEEN,
          ROUND_OPENED,
          OFFICE_CHANGED,
          MEMBERS_CHANGED,
          TARGETS_CHANGED,
          REVIEW_SENT,
          REVIEW_REOPENED -> {}
    }
    stateAfter(entry.act()).ifPresent(state -> states.put(subject, state));
  }

  private static Optional<String> stateAfter(Act act) {
    return switch (act) {
      case REVIEW_OPENED -> Optional.of("EMPTY");
      case REVIEW_KEPT, REVIEW_REOPENED -> Optional.of("DRAFT");
      case REVIEW_SENT -> Optional.of("SENT");
      default -> Optional.empty();
    };
  }

  /// One document, told apart from another of the same name by its hash.
  static String document(String subject, String sha256) {
    return subject + " " + sha256;
  }

  /// Number of the newest entry, which is their count where none is missing.
  long count() {
    return last;
  }

  /// The number at which the chain first breaks; 0 where it is whole.
  long firstBroken() {
    return firstBroken;
  }

  /// Subject to seal, for every filled form.
  Map<String, String> seals() {
    return seals;
  }

  boolean isSealedBy(String subject, @Nullable String seal) {
    return seal != null && seal.equals(seals.get(subject));
  }

  /// Subject to state, for every review.
  Map<String, String> states() {
    return states;
  }

  /// Case to hash, for all that is asked about it.
  Map<String, String> requests() {
    return requests;
  }

  /// Round to hash, for every approval.
  Map<String, String> approvals() {
    return approvals;
  }

  /// Subject and discipline to hash, for every signature that was not voided.
  Map<String, String> signatures() {
    Map<String, String> flat = new HashMap<>();
    signatures.forEach((subject, ofText) ->
        ofText.forEach((discipline, hash) -> flat.put(subject + "/" + discipline, hash)));
    return flat;
  }

  /// Subject to the hashes of all its changes, for every threshold that was changed.
  Map<String, String> thresholds() {
    return thresholds;
  }

  /// Subject to hash, for every phrase that was added, changed or taken out.
  Map<String, String> phrases() {
    return phrases;
  }

  /// Subject to hash, for all verdicts that were given together.
  Map<String, String> verdicts() {
    return verdicts;
  }

  /// Subject to hash, for every entry of the import log.
  Map<String, String> imports() {
    return imports;
  }

  /// Every issued document, as [#document] names it.
  Set<String> documents() {
    return documents;
  }
}
