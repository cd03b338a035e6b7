package id.telaah.ui.settings;

import id.telaah.casefile.TargetGroup;
import id.telaah.round.Region;
import java.util.List;
import java.util.function.Function;

/// What the program knows and the settings choose from.
///
/// @param functionName wording of an agency function's code, in the session's language
/// @param groups the target groups there are
/// @param districts the kecamatan of a regency or city, by its code
public record Masters(
    Function<String, String> functionName,
    List<TargetGroup> groups,
    Function<String, List<Region>> districts) {
  public Masters {
    groups = List.copyOf(groups);
  }
}
