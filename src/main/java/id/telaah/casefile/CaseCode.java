package id.telaah.casefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a case, without any identity in it: `AKS-3375-2026-S2-BDT-003`.
///
/// The regency's four digits, the semester it was first audited in, the group's code, a running
/// number.
public record CaseCode(String value) implements Comparable<CaseCode> {
  private static final Pattern SHAPE =
      Pattern.compile("AKS-(\\d{4})-(20\\d{2})-S([12])-([A-Z]{3})-(\\d{3})");

  public CaseCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("not a case code");
    }
  }

  public static boolean isCode(String text) {
    return SHAPE.matcher(text).matches();
  }

  /// Four digits of the regency or city: `3375`.
  public String regency() {
    return part(1);
  }

  /// The semester in which the case was first audited.
  public RoundId firstRound() {
    return new RoundId(Integer.parseInt(part(2)), Integer.parseInt(part(3)));
  }

  /// Three letters of the target group: `BDT`.
  public String groupCode() {
    return part(4);
  }

  /// The part that people say aloud: `BDT-003`.
  public String shortName() {
    return part(4) + "-" + part(5);
  }

  private String part(int group) {
    Matcher matcher = SHAPE.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalStateException("checked when made");
    }
    return matcher.group(group);
  }

  @Override
  public int compareTo(CaseCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
