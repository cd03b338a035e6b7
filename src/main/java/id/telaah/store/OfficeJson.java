package id.telaah.store;

import id.telaah.round.Office;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The office as one JSON document: it is edited, read and printed as a whole.
final class OfficeJson {
  // A part that is missing must be seen at once, not printed as nothing on a letter.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private OfficeJson() {}

  static String write(Office office) {
    return JSON.writeValueAsString(office);
  }

  static Office read(String json) {
    return JSON.readValue(json, Office.class);
  }
}
