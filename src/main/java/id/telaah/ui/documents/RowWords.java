package id.telaah.ui.documents;

import id.telaah.language.Formats;
import id.telaah.language.Language;
import id.telaah.language.Texts;
import id.telaah.recommendation.Paperwork;
import java.time.Instant;
import java.time.ZoneId;

/// What a row of the list says.
record RowWords(Texts texts, ZoneId zone) {
  String name(PaperRow row) {
    return switch (row.paperwork()) {
      case Paperwork.OfAgency(var file, var letter) -> letter.agency().name();
      case Paperwork.OfCase(var sheet) ->
          texts.get("row.sheet", sheet.heading().code().shortName());
    };
  }

  String detail(PaperRow row) {
    String what =
        switch (row.paperwork()) {
          case Paperwork.OfAgency(var file, var letter) ->
              texts.get("row.letter", letter.agency().addressee(), letter.rows().size());
          case Paperwork.OfCase(var sheet) ->
              texts.get("row.signatures", sheet.signatures().size());
        };
    return row.issued()
        .map(it -> texts.get("row.issued", what, day(it.at())))
        .or(() -> row.outdated().map(it -> texts.get("row.outdated", what, day(it.at()))))
        .orElse(what);
  }

  String status(PaperRow row) {
    if (row.issued().isPresent()) {
      return texts.get("status.issued");
    }
    return row.isReady() ? texts.get("status.ready") : texts.get("status.draft");
  }

  String tick(PaperRow row) {
    return texts.get("row.tick", name(row));
  }

  String aloud(PaperRow row) {
    return name(row) + ", " + detail(row) + ", " + status(row);
  }

  private String day(Instant at) {
    Language language = texts.language();
    return Formats.day(at.atZone(zone).toLocalDate(), language);
  }
}
