package id.telaah.round;

import java.util.List;

/// Whether a target group is audited in a round, and in which districts (its lokus).
///
/// @param groupKey `baduta`
/// @param audited off where the regency does not audit the group
/// @param districts codes of kecamatan, `33.75.03`; empty for the whole regency
public record Target(String groupKey, boolean audited, List<String> districts) {
  public Target {
    districts = List.copyOf(districts);
  }

  /// Whether the group's cases come from this district.
  public boolean covers(String districtCode) {
    return districts.isEmpty() || districts.contains(districtCode);
  }
}
