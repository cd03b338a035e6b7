package id.telaah.recommendation;

import id.telaah.casefile.CaseFields;
import id.telaah.form.Answers;
import id.telaah.form.ItemKey;
import id.telaah.language.Coded;
import id.telaah.review.FormKeys;
import id.telaah.round.Region;
import id.telaah.round.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads the recommendation rows out of what a panel agreed.
final class AgreedRows {
  private final Interventions interventions;
  private final Regions regions;
  private final Discretion discretion = Discretion.shipped();

  AgreedRows(Interventions interventions, Regions regions) {
    this.interventions = interventions;
    this.regions = regions;
  }

  /// The rows as the panel wrote them.
  ///
  /// @param from the day that deadlines are counted from
  List<AssignedRow> asAgreed(Decision decision, LocalDate from) {
    return rows(decision, from, true);
  }

  /// The rows as an agency may read them: the catalogue's words wherever the panel's own could tell
  /// of a mind, a violence or certain infections.
  List<AssignedRow> forAgencies(Decision decision, LocalDate from) {
    return rows(decision, from, false);
  }

  private List<AssignedRow> rows(Decision decision, LocalDate from, boolean panelOnly) {
    List<AssignedRow> rows = new ArrayList<>();
    Answers agreed = decision.agreement().answers();
    for (int row : agreed.rows(FormKeys.ROWS)) {
      Reading reading = new Reading(agreed, row, panelOnly);
      rows.add(row(decision, reading, from, rows.size() + 1));
    }
    return rows;
  }

  private AssignedRow row(Decision decision, Reading reading, LocalDate from, int priority) {
    CatalogueEntry entry = reading.entry();
    Deadline deadline =
        Coded.find(Deadline.class, reading.code(FormKeys.ROW_DEADLINE)).orElse(entry.deadline());
    String function = reading.code(FormKeys.ROW_FUNCTION);
    RecommendationRow row =
        new RecommendationRow(
            decision.agreement().code(),
            village(decision),
            entry.need().id(),
            reading.what(),
            reading.intervention(),
            new RecommendationRow.Terms(
                deadline.inLetter(from, decision.agreement().round()),
                reading.measure(),
                priority));
    return new AssignedRow(
        row,
        function.isEmpty() ? entry.intervention().function() : function,
        kecamatan(decision),
        deadline.day(from, decision.agreement().round()));
  }

  private String village(Decision decision) {
    return decision
        .file()
        .answers()
        .code(ItemKey.of(CaseFields.VILLAGE))
        .map(regions::name)
        .orElse("");
  }

  private String kecamatan(Decision decision) {
    Answers answers = decision.file().answers();
    return answers
        .code(ItemKey.of(CaseFields.DISTRICT))
        .or(() -> answers.code(ItemKey.of(CaseFields.VILLAGE)).map(AgreedRows::around))
        .flatMap(regions::find)
        .map(Region::name)
        .orElse("");
  }

  /// The kecamatan's code in a village's: `33.75.04` in `33.75.04.1004`.
  private static String around(String village) {
    return village.substring(0, Math.max(0, village.lastIndexOf('.')));
  }

  /// One agreed row, word by word.
  private final class Reading {
    private final Answers agreed;
    private final int row;
    private final boolean panelOnly;
    private final CatalogueEntry entry;

    Reading(Answers agreed, int row, boolean panelOnly) {
      this.agreed = agreed;
      this.row = row;
      this.panelOnly = panelOnly;
      String code = code(FormKeys.ROW_INTERVENTION);
      this.entry =
          interventions
              .entry(code)
              .orElseThrow(() -> new IllegalStateException("no intervention " + code));
    }

    CatalogueEntry entry() {
      return entry;
    }

    String code(String linkId) {
      return agreed.code(new ItemKey(linkId, row)).orElse("");
    }

    Intervention intervention() {
      return panelOnly ? entry.intervention() : entry.forAgencies();
    }

    String what() {
      if (!panelOnly && entry.discreet().isPresent()) {
        return entry.discreet().get().id();
      }
      return own(FormKeys.ROW_WHAT, entry.intervention().name().id());
    }

    String measure() {
      String catalogue = entry.intervention().measure().id();
      return !panelOnly && entry.discreet().isPresent()
          ? catalogue
          : own(FormKeys.ROW_MEASURE, catalogue);
    }

    private String own(String linkId, String otherwise) {
      String text = agreed.text(new ItemKey(linkId, row)).map(String::strip).orElse("");
      return text.isEmpty() || !panelOnly && discretion.forbids(text) ? otherwise : text;
    }
  }
}
