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

/// When the text of each case was signed last and the round was approved, by which an issue of an
/// older text is known.
///
/// @param approved empty where no approval stands
record Signed(Map<CaseCode, Instant> last, Optional<Instant> approved) {
  static Signed of(RoundPapers papers, Optional<Instant> approved) {
    Map<CaseCode, Instant> last = new HashMap<>();
    for (Paperwork one : papers.documents()) {
      if (one instanceof Paperwork.OfCase(var sheet)) {
        sheet.signatures().stream()
            .map(Signature::at)
            .max(Comparator.naturalOrder())
            .ifPresent(at -> last.put(sheet.heading().code(), at));
      }
    }
    return new Signed(Map.copyOf(last), approved);
  }

  /// When what a document rests on came to hold: the latest signature under a text of it, and for a
  /// letter the approval, from which its deadlines count.
  Optional<Instant> of(Paperwork document) {
    Stream<CaseCode> codes =
        switch (document) {
          case Paperwork.OfCase(var sheet) -> Stream.of(sheet.heading().code());
          case Paperwork.OfAgency(var file, var letter) ->
              letter.rows().stream().map(row -> row.code()).distinct();
        };
    Stream<Instant> approval =
        document instanceof Paperwork.OfAgency ? approved.stream() : Stream.empty();
    return Stream.concat(codes.map(last::get).filter(Objects::nonNull), approval)
        .max(Comparator.naturalOrder());
  }
}
