package id.telaah.round;

import java.util.List;

/// Whether a target group is audited in a round, in which districts (its lokus), by which criteria
/// its cases are selected, and how many of them.
///
/// @param groupKey `baduta`
/// @param audited off where the regency does not audit the group
/// @param districts codes of kecamatan, `33.75.03`; empty for the whole regency
/// @param criteria by which the technical team selects cases, as it words them; may be empty
/// @param planned how many cases the round sets out to audit; 0 where nobody has said
public record Target(
    String groupKey, boolean audited, List<String> districts, String criteria, int planned) {
  public Target {
    districts = List.copyOf(districts);
    if (planned < 0) {
      throw new IllegalArgumentException("a number of cases: " + planned);
    }
  }

  /// A target without criteria and number.
  public Target(String groupKey, boolean audited, List<String> districts) {
    this(groupKey, audited, districts, "", 0);
  }

  /// Whether the group's cases come from this district.
  public boolean covers(String districtCode) {
    return districts.isEmpty() || districts.contains(districtCode);
  }

  public Target auditedIn(boolean isAudited, List<String> others) {
    return new Target(groupKey, isAudited, others, criteria, planned);
  }

  public Target by(String otherCriteria) {
    return new Target(groupKey, audited, districts, otherCriteria, planned);
  }

  public Target planning(int cases) {
    return new Target(groupKey, audited, districts, criteria, cases);
  }
}
