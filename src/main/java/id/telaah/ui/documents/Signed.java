package id.telaah.ui.documents;

import id.telaah.casefile.CaseCode;
import id.telaah.panel.Signature;
import id.telaah.recommendation.Paperwork;
import id.telaah.recommendation.RoundPapers;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// When the text of each case was signed last, by which an issue of an older text is known.
record Signed(Map<CaseCode, Instant> last) {
  static Signed of(RoundPapers papers) {
    Map<CaseCode, Instant> last = new HashMap<>();
    for (Paperwork one : papers.documents()) {
      if (one instanceof Paperwork.OfCase(var sheet)) {
        sheet.signatures().stream()
            .map(Signature::at)
            .max(Comparator.naturalOrder())
            .ifPresent(at -> last.put(sheet.heading().code(), at));
      }
    }
    return new Signed(Map.copyOf(last));
  }

  /// The latest signature under a text that a document rests on.
  Optional<Instant> of(Paperwork document) {
    Stream<CaseCode> codes =
        switch (document) {
          case Paperwork.OfCase(var sheet) -> Stream.of(sheet.heading().code());
          case Paperwork.OfAgency(var file, var letter) ->
              letter.rows().stream().map(row -> row.code()).distinct();
        };
    return codes.map(last::get).filter(Objects::nonNull).max(Comparator.naturalOrder());
  }
}
