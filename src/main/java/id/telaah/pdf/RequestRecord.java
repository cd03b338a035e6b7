package id.telaah.pdf;

import id.telaah.request.RequestLine;
import id.telaah.request.RequestList;
import id.telaah.round.Paper;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The imprint of a list of requests, and its lines as JSON.
record RequestRecord(RequestList list, Paper paper) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  Imprint imprint() {
    return new Imprint(
        RequestTerms.TITLE + " " + LetterBody.period(list.round()) + " – " + list.officer().name(),
        RequestTerms.TITLE,
        list.date().atStartOfDay(),
        paper,
        new Imprint.Attachment("permintaan.json", "Isi daftar sebagai JSON", json()));
  }

  private byte[] json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", "requests");
    fields.put("version", 1);
    fields.put("round", list.round().toString());
    fields.put("officer", list.officer().name());
    fields.put("date", list.date().toString());
    fields.put("lines", list.lines().stream().map(RequestRecord::fields).toList());
    return JSON.writeValueAsBytes(fields);
  }

  private static Map<String, Object> fields(RequestLine line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", line.code().value());
    fields.put("key", line.key().text());
    fields.put("label", line.label());
    fields.put("waiting", line.waiting());
    fields.put("how", line.how().sentence());
    return fields;
  }
}
