package id.telaah.recommendation;

import id.telaah.round.Agency;
import id.telaah.round.Regions;
import id.telaah.round.Round;
import id.telaah.round.Rounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Composes the letters of a round: one for each agency that has something to do, holding only its
/// rows and of each family only the need that the agency answers.
public final class LetterBook {
  private final AgreedRows rows;

  public LetterBook(Interventions interventions, Regions regions) {
    this.rows = new AgreedRows(interventions, regions);
  }

  /// The letters of all signed decisions; those that are not signed by all four stay out.
  ///
  /// @param today deadlines and the date count from the approval; from this day on a draft
  public Letters letters(
      Round round, Rounds.Setup setup, List<Decision> decisions, LocalDate today) {
    LocalDate from = round.approval().map(approval -> approval.date()).orElse(today);
    List<AssignedRow> assigned =
        decisions.stream()
            .filter(decision -> decision.agreement().isSigned())
            .sorted(Comparator.comparing(decision -> decision.agreement().code()))
            .flatMap(decision -> rows.forAgencies(decision, from).stream())
            .toList();
    Map<String, Agency> agencies =
        setup.agencies().stream()
            .collect(Collectors.toMap(Agency::function, one -> one, (one, other) -> one));
    List<Letters.Unaddressed> unaddressed =
        assigned.stream()
            .filter(row -> !agencies.containsKey(row.function()))
            .map(row -> new Letters.Unaddressed(row.row(), row.function()))
            .toList();
    return new Letters(addressed(round, setup, assigned, from), unaddressed);
  }

  private static List<Letter> addressed(
      Round round, Rounds.Setup setup, List<AssignedRow> assigned, LocalDate from) {
    Map<Recipient, List<AssignedRow>> byRecipient = new LinkedHashMap<>();
    Map<Recipient, Agency> agencies = new LinkedHashMap<>();
    for (Agency named : setup.agencies()) {
      for (AssignedRow row : assigned) {
        if (row.function().equals(named.function())) {
          Agency agency = Camat.of(named, row.kecamatan());
          Recipient recipient = new Recipient(agency.name(), agency.addressee());
          agencies.putIfAbsent(recipient, agency);
          byRecipient.computeIfAbsent(recipient, key -> new ArrayList<>()).add(row);
        }
      }
    }
    List<Letter> letters = new ArrayList<>();
    byRecipient.forEach((recipient, theirs) -> {
      Agency agency = Objects.requireNonNull(agencies.get(recipient));
      letters.add(letter(round, setup, agency, theirs, from));
    });
    return letters;
  }

  private static Letter letter(
      Round round, Rounds.Setup setup, Agency agency, List<AssignedRow> theirs, LocalDate from) {
    LocalDate reportBy =
        theirs.stream().map(AssignedRow::due).max(Comparator.naturalOrder()).orElseThrow();
    List<RecommendationRow> rows =
        theirs.stream()
            .map(AssignedRow::row)
            .sorted(
                Comparator.comparing(RecommendationRow::code)
                    .thenComparing(row -> row.terms().priority()))
            .toList();
    boolean open = setup.office().layout().dateOpen();
    return new Letter(round.id(), setup.office(), agency, open ? null : from, reportBy, rows);
  }

  /// Functions that one and the same office has get one letter.
  private record Recipient(String name, String addressee) {}
}
