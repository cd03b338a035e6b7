package id.telaah.pdf;

import id.telaah.panel.Signature;
import id.telaah.recommendation.CaseSheet;
import id.telaah.risk.Finding;
import id.telaah.round.Paper;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A sheet's imprint, and its content as JSON.
record SheetRecord(CaseSheet sheet, Paper paper, boolean draft) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  Imprint imprint() {
    String title = SheetWords.TITLE + " " + sheet.heading().code();
    return new Imprint(
        draft ? "KONSEP – " + title : title,
        sheet.heading().title(),
        lastSigned(),
        paper,
        new Imprint.Attachment("lembar.json", "Isi lembar sebagai JSON", json()));
  }

  private LocalDateTime lastSigned() {
    IndonesianTime time = IndonesianTime.of(sheet.heading().code().regency());
    return sheet.signatures().stream()
        .map(Signature::at)
        .max(Comparator.naturalOrder())
        .map((Instant at) -> time.at(at).toLocalDateTime().withNano(0))
        .orElseGet(() -> LetterRecord.firstDay(sheet.heading().code().firstRound()).atStartOfDay());
  }

  private byte[] json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", "sheet");
    fields.put("version", 1);
    fields.put("draft", draft);
    fields.put("code", sheet.heading().code().value());
    fields.put("title", sheet.heading().title());
    fields.put("facts", sheet.heading().facts());
    fields.put("versions", sheet.heading().versions());
    fields.put("findings", sheet.findings().stream().map(SheetRecord::finding).toList());
    switch (sheet.body()) {
      case CaseSheet.GrowthPart growth -> fields.put("growth", growth);
      case CaseSheet.Figures figures -> fields.put("figures", figures.all());
      case CaseSheet.FiguresAndGrowth both -> {
        fields.put("figures", both.figures().all());
        fields.put("growth", both.growth());
      }
    }
    fields.put("agreed", agreed());
    fields.put("signatures", sheet.signatures());
    return JSON.writeValueAsBytes(fields);
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("ruleId", finding.ruleId());
    fields.put("severity", finding.severity());
    fields.put("title", finding.title());
    fields.put("because", finding.because());
    fields.put("threshold", finding.threshold());
    fields.put("source", finding.source());
    return fields;
  }

  private Map<String, Object> agreed() {
    Map<String, Object> agreed = new LinkedHashMap<>();
    agreed.put("risk", sheet.agreed().risk());
    agreed.put("conclusion", sheet.agreed().conclusion());
    agreed.put("requests", sheet.agreed().requests());
    agreed.put("causes", sheet.agreed().causes());
    agreed.put(
        "recommendations",
        sheet.agreed().recommendations().stream()
            .map(it -> {
              Map<String, Object> row = LetterRecord.fields(it.row());
              row.put("agency", it.agency());
              return row;
            })
            .toList());
    agreed.put("dissent", sheet.agreed().dissent());
    return agreed;
  }
}
