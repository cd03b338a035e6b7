package id.telaah.pdf;

import id.telaah.casefile.RoundId;
import id.telaah.recommendation.Letter;
import id.telaah.recommendation.RecommendationRow;
import id.telaah.round.Paper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A letter's imprint, and its rows as JSON for whoever wants to count them instead of typing them
/// off.
record LetterRecord(Letter letter, Paper paper, boolean draft) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  Imprint imprint() {
    String title =
        LetterWords.subject(
                letter.office().reference().subject(), LetterBody.period(letter.round()))
            + " – "
            + letter.agency().name();
    LocalDate day = letter.date() == null ? firstDay(letter.round()) : letter.date();
    return new Imprint(
        draft ? "KONSEP – " + title : title,
        "Surat rekomendasi Audit Kasus Stunting",
        day.atStartOfDay(),
        paper,
        new Imprint.Attachment("surat.json", "Isi surat sebagai JSON", json()));
  }

  static LocalDate firstDay(RoundId round) {
    return LocalDate.of(round.year(), round.semester() == 1 ? 1 : 7, 1);
  }

  private byte[] json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", "letter");
    fields.put("version", 1);
    fields.put("round", letter.round().toString());
    fields.put("draft", draft);
    fields.put("agency", letter.agency());
    fields.put("date", letter.date() == null ? null : letter.date().toString());
    fields.put("reportBy", letter.reportBy().toString());
    fields.put("rows", letter.rows().stream().map(LetterRecord::fields).toList());
    return JSON.writeValueAsBytes(fields);
  }

  static Map<String, Object> fields(RecommendationRow row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", row.code().value());
    fields.put("village", row.village());
    fields.put("need", row.need());
    fields.put("what", row.what());
    fields.put("intervention", row.intervention().code());
    fields.put("kind", row.intervention().kind().code());
    fields.put("deadline", row.terms().deadline());
    fields.put("measure", row.terms().measure());
    fields.put("priority", row.terms().priority());
    return fields;
  }
}
