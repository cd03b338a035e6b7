package id.telaah.panel;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How far a round is with a target group.
///
/// @param received cases that the round has
/// @param agreed of those, the ones whose agreed text is signed
public record GroupCount(String groupKey, int received, int agreed) {
  /// The counts of the groups that have cases.
  public static List<GroupCount> of(List<CaseRow> cases, List<Agreement> agreements) {
    Set<CaseCode> signed =
        agreements.stream()
            .filter(Agreement::isFrozen)
            .map(Agreement::code)
            .collect(Collectors.toSet());
    Map<String, GroupCount> counts = new LinkedHashMap<>();
    for (CaseRow row : cases) {
      GroupCount one = new GroupCount(row.groupKey(), 1, signed.contains(row.code()) ? 1 : 0);
      counts.merge(row.groupKey(), one, GroupCount::plus);
    }
    return List.copyOf(counts.values());
  }

  private GroupCount plus(GroupCount other) {
    return new GroupCount(groupKey, received + other.received, agreed + other.agreed);
  }
}
