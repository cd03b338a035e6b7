package id.telaah.casefile;

import id.telaah.form.Forms;
import id.telaah.form.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How often one field is missing from a group's case files over a round.
///
/// @param item the field, as the newest of the definitions in use has it
/// @param counts how many cases it stands how in; cases that it does not apply to are not counted,
///   but for those that say so
public record FieldShare(String groupKey, Item item, Map<Standing, Integer> counts) {
  public FieldShare {
    counts = Map.copyOf(counts);
  }

  /// The fields of all groups that have cases, the worst first: highest share, then those that a
  /// discipline needs, then in the definition's order.
  public static List<FieldShare> of(List<CaseFile> files, Forms forms) {
    Map<String, Map<Standing, Integer>> counts = new LinkedHashMap<>();
    Map<String, FieldStanding> fields = new LinkedHashMap<>();
    Map<String, String> groups = new LinkedHashMap<>();
    for (CaseFile file : files) {
      for (FieldStanding field : FieldStanding.all(file, forms.exactly(file.form()))) {
        String key = file.groupKey() + "/" + field.item().linkId();
        fields.put(key, field);
        groups.put(key, file.groupKey());
        counts
            .computeIfAbsent(key, none -> new EnumMap<>(Standing.class))
            .merge(field.standing(), 1, Integer::sum);
      }
    }
    List<FieldShare> shares = new ArrayList<>();
    fields.forEach((key, field) ->
        shares.add(
            new FieldShare(
                groups.getOrDefault(key, ""), field.item(), counts.getOrDefault(key, Map.of()))));
    shares.sort(
        Comparator.comparing(FieldShare::share)
            .reversed()
            .thenComparing(share -> share.item().parts().neededBy().isEmpty()));
    return shares;
  }

  /// How many cases it stands so in.
  public int count(Standing standing) {
    return counts.getOrDefault(standing, 0);
  }

  /// How many cases it applies to.
  public int applies() {
    return count(Standing.FILLED) + missing();
  }

  /// How many cases lack it: unknown, not asked or empty.
  public int missing() {
    return count(Standing.UNKNOWN) + count(Standing.NOT_ASKED) + count(Standing.EMPTY);
  }

  /// Missing of those that it applies to: whole per cent, rounded to the nearest.
  public int percent() {
    return (int) Math.round(share() * 100);
  }

  private double share() {
    return applies() == 0 ? 0 : (double) missing() / applies();
  }
}
