package id.telaah.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Language;
import id.telaah.language.Words;
import id.telaah.privacy.PrivacyGate;
import id.telaah.review.AnswerChange;
import id.telaah.review.FormKeys;
import id.telaah.review.IdentityScan;
import id.telaah.review.Keeping;
import id.telaah.review.ReviewDesk;
import id.telaah.review.ReviewKey;
import id.telaah.review.Reviews;
import id.telaah.review.Sending;
import id.telaah.risk.CaseScenario;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Round;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A panel at its table in a test: a real store with one case, four reviewers, one agreed text.
public final class PanelTable implements AutoCloseable {
  public static final Round ROUND = Starter.kotaPekalongan().round();
  public static final TargetGroup GROUP =
      new TargetGroup(
          "baduta",
          "BDT",
          Words.same("Baduta"),
          "aks-baduta-kasus",
          Map.of(
              "spa", "uji-telaah",
              "spog", "uji-telaah",
              "psikolog", "uji-telaah",
              "gizi", "uji-telaah"),
          new TargetGroup.Panel("uji-panel", "baduta", List.of()));
  public static final IdentityScan SCAN =
      text -> PrivacyGate.scan(text).stream().map(leak -> leak.masked()).toList();

  private final Path folder;
  private final SqlStore store;
  private final CaseCode code;
  private final PanelDesk desk;

  private PanelTable(Path folder, SqlStore store, CaseCode code) {
    this.folder = folder;
    this.store = store;
    this.code = code;
    this.desk =
        new PanelDesk(store.reviews(), store.agreements(), forms(), SCAN, Clock.systemUTC());
  }

  public static PanelTable in(Path folder) {
    SqlStore store = (SqlStore) SqlStore.open(folder.resolve("uji.db"), forms(), Clock.systemUTC());
    store.rounds().open(ROUND, Starter.kotaPekalongan().setup(), "sekretariat");
    CaseFile file = CaseScenario.of("L").measured("2026-09", 426, "7.6", "70.5").file();
    store.cases().receive(ROUND.id(), file, "sekretariat");
    return new PanelTable(folder, store, file.code());
  }

  static Forms forms() {
    return new Forms() {
      @Override
      public Definition newest(String name) {
        return exactly(new FormRef(name, "1.0.0"));
      }

      @Override
      public Definition exactly(FormRef ref) {
        return switch (ref.name()) {
          case "uji-panel" -> PanelForms.AGREEMENT;
          case "uji-telaah" -> PanelForms.REVIEW;
          default -> CaseScenario.CASE_FORM;
        };
      }
    };
  }

  public CaseCode code() {
    return code;
  }

  public ReviewDesk reviewDesk() {
    return new ReviewDesk(store.reviews(), forms(), SCAN);
  }

  Reviews reviews() {
    return store.reviews();
  }

  /// Whether the panel has an agreed text of the case yet.
  boolean isBegun() {
    return store.agreements().find(ROUND.id(), code).isPresent();
  }

  public PanelDesk desk() {
    return desk;
  }

  public void sent(Discipline discipline, OpinionScenario review) {
    ReviewKey key = new ReviewKey(ROUND.id(), code, discipline);
    ReviewDesk reviewing = reviewDesk();
    reviewing.open(key, GROUP, discipline.key());
    reviewing.keep(key, changes(review.answers()), discipline.key());
    Sending sending = reviewing.send(key, discipline.key());
    if (!(sending instanceof Sending.Sent)) {
      throw new AssertionError(sending);
    }
  }

  public static List<AnswerChange> changes(Answers answers) {
    List<AnswerChange> changes = new ArrayList<>();
    answers
        .allRows()
        .forEach((group, rows) ->
            rows.forEach(row -> changes.add(new AnswerChange.RowAdded(group, row))));
    answers.all().forEach((key, answer) -> changes.add(new AnswerChange.Set(key, answer)));
    return changes;
  }

  /// Four reviews that differ in nothing but their words.
  public void allSent() {
    for (Discipline discipline : Discipline.values()) {
      sent(
          discipline,
          OpinionScenario.by(discipline)
              .concludes("Pendapat " + discipline.title(Language.ID), "tinggi")
              .blames("A2.1", "utama", "4 kali")
              .asks("jamban_layak", "perumahan", "3_bulan/tinggi", "Bangun jamban"));
    }
  }

  /// The same, and a text that can be signed.
  public void agreed() {
    allSent();
    opened();
    keep(
        new AnswerChange.Set(
            ItemKey.of(FormKeys.CONCLUSION), Answer.of(new Value.Text("Stunting dengan diare"))));
  }

  public Opening open() {
    return desk.open(ROUND.id(), GROUP, code, "sekretariat");
  }

  public Opening.Opened opened() {
    return (Opening.Opened) open();
  }

  public Keeping keep(AnswerChange change) {
    return desk.keep(ROUND.id(), code, List.of(change), "sekretariat");
  }

  public Signing sign(Discipline discipline) {
    Member member =
        new Member(
            discipline.key(),
            "Contoh " + discipline.title(Language.ID),
            Optional.of(discipline),
            "",
            false);
    return desk.sign(ROUND.id(), code, member, "sekretariat");
  }

  public Unlocking unlock(String reason) {
    return desk.unlock(ROUND.id(), code, reason, "sekretariat");
  }

  /// Every byte of the store, to look for what must not be in it.
  String stored() {
    StringBuilder text = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public void close() {
    store.close();
  }
}
