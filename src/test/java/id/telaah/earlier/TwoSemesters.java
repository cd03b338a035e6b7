package id.telaah.earlier;

import id.telaah.casefile.CaseFields;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.panel.AgreedText;
import id.telaah.panel.Signature;
import id.telaah.review.AnswerChange;
import id.telaah.review.FormKeys;
import id.telaah.review.ReviewKey;
import id.telaah.round.Discipline;
import id.telaah.round.Round;
import id.telaah.round.Starter;
import id.telaah.store.SqlStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// An invented child under two, audited in one semester and again in the next.
public final class TwoSemesters {
  public static final RoundId THEN = new RoundId(2026, 2);
  public static final RoundId NOW = new RoundId(2027, 1);
  public static final String CONCLUSION_OF = "Simpulan rahasia ";

  private static final FormRef PANEL = new FormRef("aks-panel", "1.0.0");

  private TwoSemesters() {}

  public static Round round(RoundId id) {
    Round open = Starter.kotaPekalongan().round();
    return new Round(id, open.regencyCode(), open.regencyName(), Optional.empty(), List.of());
  }

  /// Opens the next semester with the case as it has become.
  public static CaseFile begin(SqlStore store, CaseFile then) {
    store.rounds().open(round(NOW), Starter.kotaPekalongan().setup(), "sistem");
    CaseFile now =
        new CaseFile(
            then.code(), then.groupKey(), then.form(), grown(then.answers()), "d".repeat(64));
    store.cases().receive(NOW, now, "sekretariat");
    return now;
  }

  private static Answers grown(Answers then) {
    Answers now =
        then.with(ItemKey.of("imunisasi"), coded("lengkap"))
            .with(ItemKey.of("kdrt"), coded("ya"))
            .with(ItemKey.of("bulan_pengumpulan"), month("2027-03"));
    now = measured(now, 20, 606, "9.4", "77.8");
    now = came(now, 1, "kesehatan", "selesai", "Berat naik 1,8 kg dalam enam bulan.");
    now = came(now, 2, "sosial", "belum", "Menunggu pemutakhiran data.");
    return now;
  }

  static Answers measured(Answers answers, int row, int ageDays, String kg, String cm) {
    return answers
        .withRow(CaseFields.MEASUREMENTS, row)
        .with(new ItemKey(CaseFields.MONTH, row), month("2027-03"))
        .with(new ItemKey(CaseFields.AGE_DAYS, row), number(String.valueOf(ageDays)))
        .with(new ItemKey(CaseFields.WEIGHT_KG, row), number(kg))
        .with(new ItemKey(CaseFields.LENGTH_CM, row), number(cm))
        .with(new ItemKey(CaseFields.POSITION, row), coded("l"));
  }

  private static Answers came(
      Answers answers, int row, String function, String status, String result) {
    return answers
        .withRow(CaseFields.FOLLOW_UPS, row)
        .with(new ItemKey(CaseFields.FOLLOW_UP_OF, row), text("Seperti pada surat"))
        .with(new ItemKey(CaseFields.FOLLOW_UP_FUNCTION, row), coded(function))
        .with(new ItemKey(CaseFields.FOLLOW_UP_STATUS, row), coded(status))
        .with(new ItemKey(CaseFields.FOLLOW_UP_RESULT, row), text(result));
  }

  /// Sends the earlier semester's four reviews, each with a conclusion of its own.
  public static void review(SqlStore store, CaseFile file) {
    for (Discipline discipline : Discipline.values()) {
      draft(store, file, discipline);
      store.reviews().send(new ReviewKey(THEN, file.code(), discipline), "test");
    }
  }

  static void draft(SqlStore store, CaseFile file, Discipline discipline) {
    ReviewKey key = new ReviewKey(THEN, file.code(), discipline);
    store.reviews().open(key, new FormRef("aks-baduta-" + discipline.key(), "1.0.0"), "test");
    List<AnswerChange> changes =
        List.of(
            set(FormKeys.COMPLETENESS, 0, coded(FormKeys.COMPLETE)),
            set(FormKeys.CONCLUSION, 0, text(CONCLUSION_OF + discipline.key())),
            set(FormKeys.RISK, 0, coded("sedang")));
    store.reviews().keep(key, changes, "test");
  }

  /// What the panel agreed then, signed by these.
  public static void agree(SqlStore store, CaseFile file, Discipline... signers) {
    Answers agreed =
        Answers.NONE
            .with(ItemKey.of(FormKeys.OUTCOME), coded(FormKeys.CONCLUDED))
            .with(ItemKey.of(FormKeys.CONCLUSION), text("Berat tidak naik karena diare berulang."))
            .with(ItemKey.of(FormKeys.RISK), coded("tinggi"))
            .withRow(FormKeys.CAUSES, 1)
            .with(new ItemKey(FormKeys.CAUSE_CODE, 1), coded("A2.1"))
            .with(new ItemKey(FormKeys.CAUSE_STRENGTH, 1), coded(FormKeys.MAIN));
    agreed = asked(agreed, 1, "kesehatan", "Obati dan pantau diare tiap minggu");
    agreed = asked(agreed, 2, "kb", "Dampingi keluarga tiap dua minggu");
    store.agreements().open(THEN, file.code(), PANEL, agreed, "test");
    String hash = AgreedText.of(PANEL, agreed).sha256();
    for (Discipline signer : signers) {
      Signature signature = new Signature(signer, "Contoh", Instant.EPOCH, hash);
      store.agreements().sign(THEN, file.code(), signature, "test");
    }
  }

  private static Answers asked(Answers answers, int row, String function, String what) {
    return answers
        .withRow(FormKeys.ROWS, row)
        .with(new ItemKey(FormKeys.ROW_WHAT, row), text(what))
        .with(new ItemKey(FormKeys.ROW_FUNCTION, row), coded(function))
        .with(new ItemKey(FormKeys.ROW_DEADLINE, row), coded("1_bulan"))
        .with(new ItemKey(FormKeys.ROW_MEASURE, row), text("Tanpa diare sebulan"));
  }

  private static AnswerChange set(String linkId, int row, Answer answer) {
    return new AnswerChange.Set(new ItemKey(linkId, row), answer);
  }

  static Answer coded(String code) {
    return Answer.of(new Value.Coded(code));
  }

  static Answer text(String words) {
    return Answer.of(new Value.Text(words));
  }

  static Answer number(String number) {
    return Answer.of(new Value.Numeric(new BigDecimal(number)));
  }

  private static Answer month(String month) {
    return Answer.of(new Value.Month(YearMonth.parse(month)));
  }
}
