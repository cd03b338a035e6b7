package id.telaah.store;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.form.Guidance;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.ItemType;
import id.telaah.form.Limits;
import id.telaah.form.MissingReason;
import id.telaah.form.Value;
import id.telaah.language.Words;
import id.telaah.review.AnswerChange;
import id.telaah.review.ReviewKey;
import id.telaah.round.Agency;
import id.telaah.round.Discipline;
import id.telaah.round.Member;
import id.telaah.round.Office;
import id.telaah.round.Paper;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import id.telaah.trail.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// An invented round with invented cases, and a small form, for tests of the store.
final class Sample {
  static final RoundId ROUND = new RoundId(2026, 2);
  static final CaseCode FIRST = new CaseCode("AKS-3375-2026-S2-BDT-001");
  static final CaseCode SECOND = new CaseCode("AKS-3375-2026-S2-BDT-002");
  static final FormRef CASE_FORM = new FormRef("contoh-kasus", "1.0.0");
  static final FormRef REVIEW_FORM = new FormRef("contoh-telaah", "1.0.0");
  static final FormRef PANEL_FORM = new FormRef("contoh-panel", "1.0.0");
  static final ItemKey CONCLUSION = ItemKey.of("kesimpulan");

  private static final Map<String, byte[]> DONE = new HashMap<>();

  private Sample() {}

  /// Forms that all have a conclusion, a weight, and a repeating group of causes.
  static Forms forms() {
    return new Forms() {
      @Override
      public Definition newest(String name) {
        return exactly(new FormRef(name, "1.0.0"));
      }

      @Override
      public Definition exactly(FormRef ref) {
        return new Definition(ref, Words.same(ref.name()), List.of(conclusion(), causes()));
      }
    };
  }

  private static Item conclusion() {
    return item("kesimpulan", ItemType.TEXT, false, Item.Parts.NONE);
  }

  private static Item causes() {
    List<Item> columns =
        List.of(
            item("penyebab_kode", ItemType.STRING, false, Item.Parts.NONE),
            item("penyebab_data", ItemType.TEXT, false, Item.Parts.NONE));
    Item.Parts parts = Item.Parts.holding(columns);
    return item("penyebab", ItemType.GROUP, true, parts);
  }

  private static Item item(String link, ItemType type, boolean repeats, Item.Parts parts) {
    return new Item(
        link,
        type,
        Words.same(link),
        new Limits(false, repeats, null, null, null),
        Guidance.NONE,
        parts);
  }

  static SqlStore open(Path file) {
    return switch (SqlStore.open(file, forms(), Clock.systemUTC())) {
      case SqlStore store -> store;
      case StoreProblem problem -> throw new AssertionError(problem);
    };
  }

  /// A store with the round open and the first case received.
  static SqlStore withCase(Path file) {
    begin(file, "case", Sample::receive);
    return open(file);
  }

  /// The same with four reviews, each with a conclusion, all sent.
  static SqlStore withAllSent(Path file) {
    begin(file, "all sent", Sample::sendAll);
    return open(file);
  }

  /// Puts a store there in which some work has been done; the work is done once and then copied,
  /// for it takes many waits for the disk.
  static synchronized void begin(Path file, String name, Consumer<SqlStore> work) {
    try {
      if (!DONE.containsKey(name)) {
        try (SqlStore store = open(file)) {
          work.accept(store);
        }
        DONE.put(name, Files.readAllBytes(file));
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, DONE.get(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void receive(SqlStore store) {
    store.rounds().open(round(), setup(), "sekretariat");
    store.cases().receive(ROUND, caseFile(FIRST, "7.6"), "sekretariat");
  }

  static void sendAll(SqlStore store) {
    receive(store);
    for (Discipline discipline : Discipline.values()) {
      String actor = discipline.key() + "-1";
      store.reviews().open(key(discipline), REVIEW_FORM, actor);
      store.reviews().keep(key(discipline), List.of(conclude("gizi kurang")), actor);
      store.reviews().send(key(discipline), actor);
    }
  }

  static Round round() {
    return new Round(ROUND, "33.75", "Kota Pekalongan", Optional.empty(), List.of());
  }

  static Rounds.Setup setup() {
    return new Rounds.Setup(
        List.of(
            new Member("sekretariat", "Sekretariat TPPS", Optional.empty(), "", false),
            new Member("spa-1", "dr. Melati, Sp.A", Optional.of(Discipline.SPA), "IDAI", true)),
        List.of(new Agency("kesehatan", "Dinas Kesehatan", "Kepala Dinas", "Pekalongan")),
        office("Segera"));
  }

  static Office office(String nature) {
    return new Office(
        new Office.Letterhead("PEMERINTAH KOTA", "DINAS P2KB", "Kantor", "kantor@example.go.id"),
        new Office.Signatory("KETUA", "Kenanga", "", ""),
        new Office.Reference("", nature, "Rekomendasi"),
        List.of("Peraturan Presiden"),
        List.of("Wali Kota"),
        new Office.Layout("Pekalongan", true, Paper.F4, false));
  }

  static CaseFile caseFile(CaseCode code, String weightKg) {
    Answers answers =
        Answers.NONE
            .with(ItemKey.of("jk"), Answer.of(new Value.Coded("L")))
            .with(ItemKey.of("desa_kel"), Answer.of(new Value.Coded("33.75.04.1004")))
            .with(ItemKey.of("hb_anak"), new Answer.Missing(MissingReason.NOT_ASKED))
            .withRow("pengukuran", 2)
            .withRow("pengukuran", 1)
            .with(new ItemKey("bb", 1), Answer.of(new Value.Numeric(new BigDecimal(weightKg))));
    String sha256 = new Digest().add(code.value()).add(weightKg).hex();
    return new CaseFile(code, "baduta", CASE_FORM, answers, sha256);
  }

  static ReviewKey key(Discipline discipline) {
    return new ReviewKey(ROUND, FIRST, discipline);
  }

  static AnswerChange conclude(String words) {
    return new AnswerChange.Set(CONCLUSION, text(words));
  }

  static Answer text(String words) {
    return Answer.of(new Value.Text(words));
  }
}
