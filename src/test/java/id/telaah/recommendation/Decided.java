package id.telaah.recommendation;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.RoundId;
import id.telaah.form.Answer;
import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import id.telaah.form.ItemKey;
import id.telaah.form.Value;
import id.telaah.language.Language;
import id.telaah.panel.Agreement;
import id.telaah.panel.OpinionScenario;
import id.telaah.panel.Signature;
import id.telaah.risk.CaseScenario;
import id.telaah.risk.Thresholds;
import id.telaah.round.Approval;
import id.telaah.round.Discipline;
import id.telaah.round.Region;
import id.telaah.round.Regions;
import id.telaah.round.Round;
import id.telaah.round.Starter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Decisions of an invented round, for tests of what goes to which agency.
final class Decided {
  static final LocalDate APPROVED = LocalDate.of(2026, 11, 25);
  static final Regions REGIONS = Regions.shipped();
  static final Region VILLAGE =
      REGIONS.list().stream().filter(it -> it.kind().equals("kelurahan")).findFirst().orElseThrow();

  private Decided() {}

  static Round round() {
    Round open = Starter.kotaPekalongan().round();
    return new Round(
        open.id(),
        open.regencyCode(),
        open.regencyName(),
        Optional.of(new Approval("Contoh Pejabat", "Ketua TPPS", APPROVED, "")),
        open.targets());
  }

  static Decision signed(int number, OpinionScenario agreed) {
    return decision(number, agreed.answers(), Discipline.values());
  }

  static Decision decision(int number, Answers agreed, Discipline... signers) {
    CaseCode code = new CaseCode("AKS-3375-2026-S2-BDT-%03d".formatted(number));
    CaseFile plain =
        CaseScenario.of("L")
            .chosen("desa_kel", VILLAGE.code())
            .chosen("kdrt", "ya")
            .chosen("jamban", "tanpa_septik")
            .number("epds", "15")
            .measured("2026-09", 426, "7.6", "70.5")
            .file();
    CaseFile file = new CaseFile(code, "baduta", plain.form(), plain.answers(), "0");
    List<Signature> signatures =
        Arrays.stream(signers)
            .map(it -> new Signature(it, "Contoh " + it.title(Language.ID), Instant.EPOCH, "0"))
            .toList();
    FormRef form = new FormRef("aks-panel", "1.0.0");
    return new Decision(
        file,
        new Agreement(new RoundId(2026, 2), code, form, agreed, signatures),
        Thresholds.shipped(),
        List.of());
  }

  /// The decision on a case that lives in another kecamatan.
  static Decision living(String kecamatan, Decision decision) {
    CaseFile file = decision.file();
    Answers answers =
        file.answers().with(ItemKey.of("kecamatan"), Answer.of(new Value.Coded(kecamatan)));
    return new Decision(
        new CaseFile(file.code(), file.groupKey(), file.form(), answers, file.sha256()),
        decision.agreement(),
        decision.thresholds(),
        decision.reviews());
  }
}
