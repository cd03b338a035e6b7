package id.telaah.store;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.RoundId;
import id.telaah.panel.CaseProgress;
import id.telaah.panel.Overview;
import id.telaah.recommendation.FileNames;
import id.telaah.review.ReviewState;
import id.telaah.round.Discipline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The matrix of a round, read from SQLite in three plain queries.
final class SqlOverview implements Overview {
  private static final String CASES =
      """
      select c.code, c.group_key,
        (select coalesce(answer ->> '$[0].code', answer ->> '$[0].text') from answer
          where form_id = c.form_id and link = 'desa_kel' and row_number = 0) as village
      from case_file c join round r on r.id = c.round_id
      where r.semester = ? order by c.code\
      """;

  /// A row for each review and each signature: who, and the review's state or nothing.
  private static final String STEPS =
      """
      select c.code, v.discipline, v.state
      from review v join case_file c on c.id = v.case_id join round r on r.id = c.round_id
      where r.semester = ?1
      union all
      select c.code, s.discipline, null
      from signature s join agreement a on a.id = s.agreement_id
        join case_file c on c.id = a.case_id join round r on r.id = c.round_id
      where r.semester = ?1\
      """;

  private static final String DOCUMENTS =
      "select d.name from document d join round r on r.id = d.round_id where r.semester = ?";

  private final Ledger ledger;

  SqlOverview(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<CaseProgress> cases(RoundId round) {
    return ledger.look(sql -> {
      Map<String, Steps> steps = new TreeMap<>();
      sql.rows(STEPS, row -> steps(steps, row).add(row), round.toString());
      Set<String> issued =
          new HashSet<>(
              sql.rows(
                  DOCUMENTS, row -> row.getString(1).toLowerCase(Locale.ROOT), round.toString()));
      return sql.rows(CASES, row -> progress(row, steps, issued), round.toString());
    });
  }

  private static Steps steps(Map<String, Steps> steps, ResultSet row) throws SQLException {
    return steps.computeIfAbsent(row.getString(1), code -> new Steps());
  }

  private static CaseProgress progress(ResultSet row, Map<String, Steps> steps, Set<String> issued)
      throws SQLException {
    CaseCode code = new CaseCode(row.getString(1));
    Steps done = steps.getOrDefault(code.value(), new Steps());
    String village = row.getString(3);
    return new CaseProgress(
        code,
        row.getString(2),
        village == null ? "" : village,
        done.reviews,
        done.signed,
        issued.contains(FileNames.sheet(code).toLowerCase(Locale.ROOT)));
  }

  /// What has been done about one case.
  private static final class Steps {
    private final Map<Discipline, ReviewState> reviews = new EnumMap<>(Discipline.class);
    private final Set<Discipline> signed = EnumSet.noneOf(Discipline.class);

    private boolean add(ResultSet row) throws SQLException {
      Discipline discipline = Discipline.ofKey(row.getString(2));
      @Nullable String state = row.getString(3);
      if (state == null) {
        return signed.add(discipline);
      }
      reviews.put(discipline, ReviewState.valueOf(state));
      return true;
    }
  }
}
